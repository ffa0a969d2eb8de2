import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { scoreItem } from './processing/score-item.js';
import { readQti } from './read/read-qti.js';
import { itemXml } from './testing.js';

const choice = (text: string) =>
  itemXml({
    declarations: '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>',
    body: `${text}<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction>`,
    processing: '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>',
  });
const reading = (content: string | Uint8Array, find?: () => Uint8Array) => readQti(typeof content === 'string' ? strToU8(content) : content, { language: 'et', ...(find !== undefined && { find }) });
const reasons = (content: string | Uint8Array) => reading(content).items.flatMap(({ losses }) => losses.map(({ code }) => code));
const computing = (rules: string) => itemXml({ declarations: '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>', processing: `<responseProcessing>${rules}</responseProcessing>` });

/** The package says of its file that it unpacks to a thousand bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const forged = Buffer.from(bytes);
  forged.writeUInt32LE(1_000, forged.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
  return forged;
}

describe('hostile files', () => {
  it.each([
    ['an external entity', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${choice('&x;')}`, 'unsafe'],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${choice('&b;')}`, 'unsafe'],
    ['deep nesting', choice('<div>'.repeat(1000) + '</div>'.repeat(1000)), 'too-large'],
    ['a parent folder', zipSync({ '../../etc/cron.d/x': strToU8('x'), 'imsmanifest.xml': strToU8('<manifest/>') }), 'unsafe'],
    ['an absolute path', zipSync({ '/etc/passwd': strToU8('x') }), 'unsafe'],
    ['a path of Windows', zipSync({ 'C:\\x.xml': strToU8('x') }), 'unsafe'],
    ['a bomb', zipSync({ 'a.xml': new Uint8Array(60_000_000) }), 'too-large'],
    ['a bomb in many parts', zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.xml`, new Uint8Array(4_900_000)]))), 'too-large'],
    ['a bomb that lies about its size', lying(zipSync({ 'a.xml': new Uint8Array(20_000_000) })), 'malformed'],
    ['a cut package', zipSync({ 'a.xml': strToU8(choice('')) }).subarray(0, 60), 'malformed'],
    ['bytes of anything', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'malformed'],
    ['QTI 1', '<questestinterop/>', 'qti-1'],
    ['another kind of XML', '<html/>', 'not-qti'],
    ['nothing', '', 'malformed'],
  ])('with %s are refused', (_name, content, code) => {
    const { counts } = reading(content);
    expect(counts).toEqual({ lossless: 0, degraded: 0, rejected: 1 });
    expect(reasons(content)).toEqual([code]);
  });

  it('cannot bring code into a text', () => {
    const { items } = reading(choice('<p onclick="alert(1)">a<script>alert(2)</script><a href="javascript:alert(3)">b</a><img src="x.svg" onerror="alert(4)"/><iframe src="https://example.org/"/></p>'), () => strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(5)"/>'));
    expect(items[0]?.content?.stem.et).toBe('ab[x.svg]');
    expect(JSON.stringify(items)).not.toMatch(/alert|javascript/);
    expect(items[0]?.media).toEqual([]);
  });

  it.each([
    ['repeats that multiply', '<repeat numberRepeats="9999"><repeat numberRepeats="9999"><randomFloat min="0" max="1"/></repeat></repeat>'],
    ['a pattern that explodes', `<patternMatch pattern="((a{99}){99}){99}"><baseValue baseType="string">${'a'.repeat(1000)}</baseValue></patternMatch>`],
    ['a list against a list', `<contains>${'<repeat numberRepeats="9000"><baseValue baseType="integer">1</baseValue></repeat>'.repeat(2)}</contains>`],
  ])('cannot hold up scoring with %s', (_name, expression) => {
    const started = process.cpuUsage();
    const score = scoreItem(computing(`<setOutcomeValue identifier="SCORE">${expression}</setOutcomeValue>`), {}, { seed: 1 });
    expect(score).toMatchObject({ supported: false, reasons: [expect.stringMatching(/more than|repeats too much/)] });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });
});
