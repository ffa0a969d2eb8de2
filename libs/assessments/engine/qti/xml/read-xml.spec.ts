import { describe, expect, it } from '@jest/globals';
import { childElements, textOf } from './element.js';
import { decodeXml, readXml } from './read-xml.js';

describe('reading XML', () => {
  it('tells QTI 2 and 3 by the same names', () => {
    const three = readXml('<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" time-dependent="false"><qti-item-body><p data-some-thing="x">a</p><qti-duration-lt/></qti-item-body></qti-assessment-item>');
    expect([three.name, [...three.attributes.keys()]]).toEqual(['assessmentItem', ['xmlns', 'timeDependent']]);
    const [body] = childElements(three);
    expect(body === undefined ? [] : childElements(body).map(({ name, attributes }) => [name, [...attributes.keys()]])).toEqual([['p', ['data-some-thing']], ['durationLT', []]]);
  });

  it('keeps foreign elements apart', () => {
    const [math] = childElements(readXml('<p><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:min/></m:math></p>'));
    expect([math?.name, math?.namespace]).toEqual(['math', 'mathml']);
  });

  it('joins text, CDATA and the five entities', () => expect(textOf(readXml('<a>1 &lt; <![CDATA[2 & ]]><b>3</b>&#8364;</a>'))).toBe('1 < 2 & 3€'));

  it('passes over the name of a document type', () => {
    for (const type of ['<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "other.dtd">', '<!DOCTYPE a PUBLIC "-//X//Y" "https://example.org/other.dtd">']) expect(textOf(readXml(`<?xml version="1.0"?>${type}<a>b</a>`))).toBe('b');
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', /declares entities of its own/],
    ['<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>', /declares entities of its own/],
    ['<!DOCTYPE a SYSTEM "https://example.org/names.dtd"><a>&nbsp;</a>', /not well-formed/],
    ['<a>&nbsp;</a>', /Line 1: This is not well-formed XML/],
    ['<a><b></a>', /not well-formed/],
    ['', /not well-formed|no XML/],
    ['<a>'.repeat(300), /nested more than 200 deep/],
    [`<a ${Array.from({ length: 200 }, (_, index) => `x${index}=""`).join(' ')}/>`, /more than 100 attributes/],
  ])('refuses %s', (text, message) => expect(() => readXml(text)).toThrow(message));

  it('takes the encoding that the file names', () => {
    const bytes = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'), Buffer.from([0xcf, 0xf0, 0xe8]), Buffer.from('</a>')]);
    expect(textOf(readXml(decodeXml(bytes)))).toBe('При');
    expect(textOf(readXml(decodeXml(Buffer.from('\uFEFF<a>õ</a>', 'utf16le'))))).toBe('õ');
    expect(() => decodeXml(Buffer.from([0x3c, 0xff, 0xfe]))).toThrow('not a text in utf-8');
  });
});
