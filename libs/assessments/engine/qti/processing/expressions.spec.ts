import { describe, expect, it } from '@jest/globals';
import { readDeclarations } from '../declarations/read-declarations.js';
import { readXml } from '../xml/read-xml.js';
import { evaluate } from './evaluate.js';
import { ItemState } from './item-state.js';
import { seeded } from './random.js';
import { tellValue } from './tell-outcomes.js';

const declared = `<assessmentItem>
  <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier"><correctResponse><value>A</value><value>B</value></correctResponse>
    <mapping lowerBound="0" upperBound="3" defaultValue="-1"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="1.5"/></mapping></responseDeclaration>
  <responseDeclaration identifier="T" cardinality="single" baseType="string"><mapping><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="0.5" caseSensitive="false"/></mapping></responseDeclaration>
  <responseDeclaration identifier="P" cardinality="multiple" baseType="point">
    <areaMapping defaultValue="-1"><areaMapEntry shape="circle" coords="10,10,5" mappedValue="2"/><areaMapEntry shape="rect" coords="0,0,100,100" mappedValue="1"/></areaMapping></responseDeclaration>
  <templateDeclaration identifier="N" cardinality="single" baseType="integer"/><templateDeclaration identifier="NONE" cardinality="single" baseType="integer"/>
</assessmentItem>`;

function value(expression: string, seed = 1) {
  const state = new ItemState(readDeclarations(readXml(declared)), seeded(seed));
  state.set('R', { cardinality: 'multiple', baseType: 'identifier', values: ['A', 'A', 'X'] });
  state.set('T', { cardinality: 'single', baseType: 'string', value: 'YORK' });
  state.set('P', { cardinality: 'multiple', baseType: 'point', values: [[10, 10], [11, 11], [50, 50], [200, 200]] });
  state.set('N', { cardinality: 'single', baseType: 'integer', value: 3 });
  return tellValue(evaluate(readXml(expression), state));
}
const b = (type: string, ...texts: unknown[]) => texts.map((text) => `<baseValue baseType="${type}">${String(text)}</baseValue>`).join('');
const i = (...values: unknown[]) => b('integer', ...values);
const f = (...values: unknown[]) => b('float', ...values);
const yes = b('boolean', 'true');
const no = b('boolean', 'false');
const nil = '<null/>';
const list = (kind: string, inner: string) => `<${kind}>${inner}</${kind}>`;

describe('expressions', () => {
  it.each([
    [`<and>${yes}${nil}</and>`, null],
    [`<and>${no}${nil}</and>`, false],
    [`<or>${yes}${nil}</or>`, true],
    [`<or>${no}${nil}</or>`, null],
    [`<not>${nil}</not>`, null],
    [`<anyN min="1" max="2">${yes}${no}${nil}</anyN>`, true],
    [`<anyN min="2" max="2">${yes}${no}${nil}</anyN>`, null],
    [`<anyN min="1" max="1">${yes}${yes}</anyN>`, false],
    [`<isNull>${b('string', '')}</isNull>`, true],
    [`<isNull>${i(0)}</isNull>`, false],
  ])('know what is unknown: %s is %s', (expression, expected) => expect(value(expression)).toBe(expected));

  it.each([
    [`<match>${list('multiple', b('identifier', 'A', 'B'))}${list('multiple', b('identifier', 'B', 'A'))}</match>`, true],
    [`<match>${list('ordered', b('identifier', 'A', 'B'))}${list('ordered', b('identifier', 'B', 'A'))}</match>`, false],
    [`<match>${list('multiple', b('identifier', 'A', 'A'))}${list('multiple', b('identifier', 'A', 'B'))}</match>`, false],
    [`<match>${b('pair', 'A B')}${b('pair', 'B A')}</match>`, true],
    [`<match>${b('directedPair', 'A B')}${b('directedPair', 'B A')}</match>`, false],
    [`<match>${i(1)}${f('1.0')}</match>`, true],
    [`<match>${i(1)}${nil}</match>`, null],
    [`<stringMatch caseSensitive="false">${b('string', 'REK', 'rek')}</stringMatch>`, true],
    [`<stringMatch caseSensitive="true">${b('string', 'REK', 'rek')}</stringMatch>`, false],
    [`<substring caseSensitive="false">${b('string', 'Ell', 'hello')}</substring>`, true],
    [`<patternMatch pattern="[a-z]+\\d{2,3}">${b('string', 'ab12')}</patternMatch>`, true],
    [`<patternMatch pattern="[a-z]+\\d{2,3}">${b('string', 'ab1')}</patternMatch>`, false],
    [`<equal toleranceMode="absolute" tolerance="0.5 1">${f(10, 11)}</equal>`, true],
    [`<equal toleranceMode="absolute" tolerance="0.5 1" includeUpperBound="false">${f(10, 11)}</equal>`, false],
    [`<equal toleranceMode="relative" tolerance="10">${f(-10, -11)}</equal>`, true],
    [`<equal>${b('string', '0.63')}${f(0.63)}</equal>`, true],
    [`<equal>${b('string', 'abc')}${f(0.63)}</equal>`, null],
    [`<equalRounded roundingMode="significantFigures" figures="3">${f(1.234, 1.233)}</equalRounded>`, true],
    [`<equalRounded roundingMode="decimalPlaces" figures="2">${f(1.005, 1.01)}</equalRounded>`, true],
    [`<inside shape="rect" coords="0,0,10,10">${b('point', '10 10')}</inside>`, true],
    [`<inside shape="ellipse" coords="10,10,4,2">${b('point', '10 13')}</inside>`, false],
    [`<inside shape="poly" coords="0,0,10,0,10,10">${b('point', '8 2')}</inside>`, true],
    [`<durationGTE>${b('duration', 5, 5)}</durationGTE>`, true],
    [`<durationLT>${b('duration', 3725.5)}${b('duration', 'PT1H2M5.6S')}</durationLT>`, true],
    [`<durationGTE>${b('duration', 'P1DT1S', 86402)}</durationGTE>`, false],
    [`<lt>${i(1)}${nil}</lt>`, null],
  ])('compare: %s is %s', (expression, expected) => expect(value(expression)).toBe(expected));

  it.each([
    [`<sum>${i(1, 2)}${f(0.5)}</sum>`, 3.5],
    [`<sum>${list('multiple', i(1, 2))}${i(3)}</sum>`, 6],
    [`<sum>${i(1)}${nil}</sum>`, null],
    [`<product>${i(2, 3)}</product>`, 6],
    [`<divide>${i(1, 0)}</divide>`, null],
    [`<power>${i(2, 10)}</power>`, 1024],
    [`<power>${f(-1, 0.5)}</power>`, null],
    [`<integerDivide>${i(-7, 2)}</integerDivide>`, -4],
    [`<integerModulus>${i(-7, 2)}</integerModulus>`, 1],
    [`<truncate>${f(-2.7)}</truncate>`, -2],
    [`<round>${f(-2.5)}</round>`, -2],
    [`<roundTo roundingMode="significantFigures" figures="2">${f(1250)}</roundTo>`, 1300],
    [`<roundTo roundingMode="decimalPlaces" figures="1">${f(-1.25)}</roundTo>`, -1.3],
    [`<min>${i(3, 1)}</min>`, 1],
    [`<max>${list('ordered', i(3, 9))}</max>`, 9],
    [`<gcd>${i(12, 18)}</gcd>`, 6],
    [`<lcm>${i(4, 6)}</lcm>`, 12],
    [`<mathOperator name="atan2">${f(0, -1)}</mathOperator>`, Math.PI],
    [`<mathOperator name="log">${f(1000)}</mathOperator>`, 3],
    [`<mathOperator name="ln">${f(-1)}</mathOperator>`, null],
    ['<mathConstant name="pi"/>', Math.PI],
    [`<statsOperator name="sampleVariance">${list('multiple', i(1, 2, 3))}</statsOperator>`, 1],
    [`<statsOperator name="sampleSD">${i(1)}</statsOperator>`, null],
    [`<statsOperator name="popVariance">${list('multiple', i(1, 3))}</statsOperator>`, 1],
  ])('calculate: %s is %s', (expression, expected) => {
    if (typeof expected === 'number') expect(value(expression)).toBeCloseTo(expected, 12);
    else expect(value(expression)).toBe(expected);
  });

  it.each([
    [`<containerSize>${nil}</containerSize>`, 0],
    ['<containerSize><variable identifier="R"/></containerSize>', 3],
    [`<index n="2">${list('ordered', b('identifier', 'A', 'B'))}</index>`, 'B'],
    [`<index n="9">${list('ordered', b('identifier', 'A', 'B'))}</index>`, null],
    [`<index n="NONE">${list('ordered', i(1))}</index>`, null],
    [`<repeat numberRepeats="0">${i(1)}</repeat>`, null],
    [`<member>${b('identifier', 'X')}<variable identifier="R"/></member>`, true],
    [`<contains><variable identifier="R"/>${list('multiple', b('identifier', 'X', 'A'))}</contains>`, true],
    [`<contains>${list('ordered', i(1, 2, 3))}${list('ordered', i(2, 3))}</contains>`, true],
    [`<contains>${list('ordered', i(1, 2, 3))}${list('ordered', i(1, 3))}</contains>`, false],
    [`<delete>${b('identifier', 'A')}<variable identifier="R"/></delete>`, ['X']],
    [`<repeat numberRepeats="N">${i(1, 2)}</repeat>`, [1, 2, 1, 2, 1, 2]],
    [`<multiple>${nil}${i(1)}</multiple>`, [1]],
    [list('multiple', nil), null],
    ['<correct identifier="R"/>', ['A', 'B']],
    ['<mapResponse identifier="R"/>', 1],
    ['<mapResponse identifier="T"/>', 0.5],
    ['<mapResponsePoint identifier="P"/>', 2],
  ])('take lists: %s is %s', (expression, expected) => expect(value(expression)).toEqual(expected));

  it.each([
    [`<customOperator definition="qade:Trim">${b('string', ' õun ')}</customOperator>`, 'õun'],
    [`<customOperator class="depcp:ToAscii">${b('string', 'Äöõ ž')}</customOperator>`, 'Aoo z'],
    [`<customOperator definition="any:ParseCommaDecimal">${b('string', '2,50')}</customOperator>`, '2.50'],
    [`<equal><customOperator definition="any:ParseCommaDecimal">${b('string', '2,50')}</customOperator>${f(2.5)}</equal>`, true],
    [`<customOperator definition="qade:Trim">${b('string', ' ')}</customOperator>`, null],
    [`<customOperator definition="qade:Trim">${nil}</customOperator>`, null],
  ])('make ready what was typed: %s is %s', (expression, expected) => expect(value(expression)).toBe(expected));

  it('draw the same for the same seed, within their bounds', () => {
    const drawn = Array.from({ length: 200 }, (_, seed) => value('<randomInteger min="2" max="11" step="3"/>', seed));
    expect([...new Set(drawn)].sort((one, other) => Number(one) - Number(other))).toEqual([2, 5, 8, 11]);
    expect(value('<randomFloat min="1" max="2"/>', 5)).toBe(value('<randomFloat min="1" max="2"/>', 5));
    expect(['A', 'B']).toContain(value(`<random>${list('multiple', b('identifier', 'A', 'B'))}</random>`));
  });

  it.each([
    [`<sum>${b('identifier', 'A')}<variable identifier="R"/></sum>`, /sum \(line 1\): /],
    ['<variable identifier="OTHER"/>', /OTHER, which is not declared/],
    ['<customOperator class="org.example.Guess"/>', /custom operator org.example.Guess is not supported/],
    [`<repeat numberRepeats="100000">${i(1)}</repeat>`, /more than 10000 values/],
    [`<patternMatch pattern="(a">${b('string', 'a')}</patternMatch>`, /is not one of XML Schema/],
  ])('refuse by name: %s', (expression, message) => expect(() => value(expression)).toThrow(message));
});
