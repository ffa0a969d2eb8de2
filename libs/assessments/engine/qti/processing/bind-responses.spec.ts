import { describe, expect, it } from '@jest/globals';
import { itemXml } from '../testing.js';
import { scoreItem } from './score-item.js';

const mapped = (entry: string) => `<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><mapping defaultValue="-1">${entry}</mapping></responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>`;
const copying = (declaration: string, body: string, type: string) =>
  itemXml({ declarations: `${declaration}<outcomeDeclaration identifier="COPY" cardinality="single" baseType="${type}"/>`, body, processing: '<responseProcessing><setOutcomeValue identifier="COPY"><variable identifier="R"/></setOutcomeValue></responseProcessing>' });
const scores = (xml: string, ...answers: readonly (string | null)[]) => answers.map((RESPONSE) => scoreItem(xml, { RESPONSE }).outcomes.SCORE);

describe('what was answered', () => {
  it('is the default where nothing is given, and none where none is', () => {
    const xml = copying('<responseDeclaration identifier="R" cardinality="single" baseType="integer"><defaultValue><value>50</value></defaultValue></responseDeclaration>', '<sliderInteraction responseIdentifier="R" lowerBound="0" upperBound="100"/>', 'integer');
    expect([{}, { R: null }, { R: 7 }].map((given) => scoreItem(xml, given).outcomes)).toEqual([{ COPY: 50 }, { COPY: null }, { COPY: 7 }]);
  });

  it('is false for a hint that was not asked for', () => {
    const xml = copying('<responseDeclaration identifier="R" cardinality="single" baseType="boolean"/>', '<endAttemptInteraction responseIdentifier="R" title="Hint"/>', 'boolean');
    expect([{}, { R: true }].map((given) => scoreItem(xml, given).outcomes)).toEqual([{ COPY: false }, { COPY: true }]);
  });

  it('is read in the base that the item asks for, and kept as it was typed', () => {
    const body = '<textEntryInteraction responseIdentifier="R" base="7" stringIdentifier="TYPED"/>';
    const typed = '<responseDeclaration identifier="TYPED" cardinality="single" baseType="string"/>';
    const xml = copying(`<responseDeclaration identifier="R" cardinality="single" baseType="integer"/>${typed}`, body, 'integer');
    expect(['465', '-10', '47', '4.5', 465].map((R) => scoreItem(xml, { R }).outcomes)).toEqual([243, -7, null, null, 465].map((COPY) => ({ COPY })));
    expect(scoreItem(xml.replace('<variable identifier="R"/>', '<variable identifier="TYPED"/>').replace('identifier="COPY" cardinality="single" baseType="integer"', 'identifier="COPY" cardinality="single" baseType="string"'), { R: '465' }).outcomes).toEqual({ COPY: '465' });
  });

  it('takes the time as a number or as text', () => {
    const xml = itemXml({ declarations: '<outcomeDeclaration identifier="LATE" cardinality="single" baseType="boolean"/>', processing: '<responseProcessing><setOutcomeValue identifier="LATE"><durationGTE><variable identifier="duration"/><baseValue baseType="duration">60</baseValue></durationGTE></setOutcomeValue></responseProcessing>' });
    expect([75, '30', ['75.5'], undefined].map((duration) => scoreItem(xml, { duration }).outcomes.LATE)).toEqual([true, false, true, null]);
  });
});

describe('a mapping', () => {
  const rules = '<responseProcessing><setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue></responseProcessing>';
  const entry = (more = '') => itemXml({ declarations: mapped(`<mapEntry mapKey="York" mappedValue="1"${more}/>`), processing: rules });

  it('folds case as the version of the file says, unless the entry does', () => {
    const since22 = (xml: string, version: string) => xml.replace('imsqti_v2p1', version);
    expect(scores(entry(), 'York', 'york')).toEqual([1, -1]);
    for (const version of ['imsqti_v2p2', 'imsqtiasi_v3p0']) {
      expect(scores(since22(entry(), version), 'York', 'york')).toEqual([1, 1]);
      expect(scores(since22(entry(' caseSensitive="true"'), version), 'York', 'york')).toEqual([1, -1]);
    }
  });

  it('tells cases apart where two entries differ by case alone', () => {
    const both = itemXml({ declarations: mapped('<mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="0.5"/>'), processing: rules });
    for (const version of ['imsqti_v2p1', 'imsqti_v2p2', 'imsqtiasi_v3p0']) expect(scores(both.replace('imsqti_v2p1', version), 'York', 'york', 'YORK')).toEqual([1, 0.5, -1]);
  });

  it('brings its default for no single answer, and the sum of nothing for an empty list', () => {
    expect(scores(entry(), null)).toEqual([-1]);
    expect(scores(entry().replace('identifier="RESPONSE" cardinality="single"', 'identifier="RESPONSE" cardinality="multiple"'), null)).toEqual([0]);
  });

  it('is not made up: a table with a value of another type is refused', () => {
    const xml = itemXml({ declarations: '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><matchTable><matchTableEntry sourceValue="1" targetValue="high"/></matchTable></outcomeDeclaration>' });
    expect(scoreItem(xml, {})).toMatchObject({ supported: false, reasons: [expect.stringContaining('its targetValue “high” is no float')] });
  });
});
