import { describe, expect, it } from '@jest/globals';
import { itemXml } from '../testing.js';
import { scoreItem } from './score-item.js';

const response = (attributes: string, inner = '') => `<responseDeclaration identifier="RESPONSE" ${attributes}>${inner}</responseDeclaration>`;
const score = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>';
const correct = (...values: string[]) => `<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const template = (name: string) => `<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}"/>`;
const rules = (inner: string) => `<responseProcessing>${inner}</responseProcessing>`;
const set = (identifier: string, inner: string) => `<setOutcomeValue identifier="${identifier}">${inner}</setOutcomeValue>`;
const base = (type: string, value: string) => `<baseValue baseType="${type}">${value}</baseValue>`;
const outcomes = (xml: string, responses: object, seed?: number) => scoreItem(xml, { ...responses }, seed === undefined ? {} : { seed });

describe('templates', () => {
  const max = '<outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>3</value></defaultValue></outcomeDeclaration><outcomeDeclaration identifier="FEEDBACKBASIC" cardinality="single" baseType="identifier"/>';
  const choice = response('cardinality="single" baseType="identifier"', `${correct('A')}<mapping><mapEntry mapKey="A" mappedValue="3"/><mapEntry mapKey="B" mappedValue="1"/></mapping>`);
  it.each([
    ['match_correct', 'A', { SCORE: 1 }],
    ['match_correct.xml', 'B', { SCORE: 0 }],
    ['map_response', 'B', { SCORE: 1 }],
    ['map_response', null, { SCORE: 0 }],
    ['CC2_match_basic', 'A', { SCORE: 3 }],
    ['CC2_match', 'A', { SCORE: 3, FEEDBACKBASIC: 'correct' }],
    ['CC2_match', 'B', { SCORE: 0, FEEDBACKBASIC: 'incorrect' }],
    ['CC2_map_response', 'B', { SCORE: 1, FEEDBACKBASIC: 'incorrect' }],
  ])('%s of %s', (name, given, expected) => {
    expect(outcomes(itemXml({ declarations: choice + score + max, processing: template(name) }), { RESPONSE: given })).toMatchObject({ supported: true, outcomes: expected });
  });

  it('without a name are no processing', () => {
    expect(outcomes(itemXml({ declarations: choice + score, processing: '<responseProcessing template=""/>' }), { RESPONSE: 'A' })).toMatchObject({ supported: true, outcomes: { SCORE: 0 } });
  });

  it('are known by IMS’s addresses only, and rules of the item itself go first', () => {
    const processing = '<responseProcessing template="https://example.org/match_correct"/>';
    expect(outcomes(itemXml({ declarations: choice + score, processing }), {})).toMatchObject({ supported: false, reasons: [expect.stringContaining('https://example.org/match_correct is not known')] });
    const own = `<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct">${set('SCORE', base('float', '7'))}</responseProcessing>`;
    expect(outcomes(itemXml({ declarations: choice + score, processing: own }), {})).toMatchObject({ outcomes: { SCORE: 7 } });
  });

  it('take a point in an area', () => {
    const point = response('cardinality="single" baseType="point"', '<areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="102,113,16" mappedValue="1"/></areaMapping>');
    const xml = itemXml({ declarations: point + score, processing: template('map_response_point') });
    expect([['102 113'], [[110, 113]], [[0, 0]], null].map((given) => outcomes(xml, { RESPONSE: given }))).toMatchObject([1, 1, 0, 0].map((value) => ({ outcomes: { SCORE: value } })));
    expect(outcomes(xml, { RESPONSE: [] })).toMatchObject({ supported: false, reasons: [expect.stringContaining('an empty list is neither one nor none')] });
  });
});

describe('rules', () => {
  it('look up in tables', () => {
    const table = (kind: string, entry: string) => `<outcomeDeclaration identifier="GRADE" cardinality="single" baseType="identifier"><${kind} defaultValue="none">${entry}</${kind}></outcomeDeclaration>`;
    const interpolation = table('interpolationTable', '<interpolationTableEntry sourceValue="5" includeBoundary="false" targetValue="high"/><interpolationTableEntry sourceValue="1" targetValue="low"/>');
    const match = table('matchTable', '<matchTableEntry sourceValue="5" targetValue="five"/>');
    const graded = (declaration: string, value: string) => outcomes(itemXml({ declarations: declaration, processing: rules(`<lookupOutcomeValue identifier="GRADE">${base('float', value)}</lookupOutcomeValue>`) }), {});
    expect(['6', '5', '1', '0'].map((value) => graded(interpolation, value))).toMatchObject(['high', 'low', 'low', 'none'].map((GRADE) => ({ outcomes: { GRADE } })));
    expect(['5', '6'].map((value) => graded(match, value))).toMatchObject(['five', 'none'].map((GRADE) => ({ outcomes: { GRADE } })));
  });

  it('end where they say so', () => {
    expect(outcomes(itemXml({ declarations: score, processing: rules(`<responseProcessingFragment>${set('SCORE', base('float', '1'))}<exitResponse/></responseProcessingFragment>${set('SCORE', base('float', '2'))}`) }), {})).toMatchObject({ outcomes: { SCORE: 1 } });
  });

  it('do not put what does not fit into a variable', () => {
    const whole = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="integer"/>';
    expect(outcomes(itemXml({ declarations: whole, processing: rules(set('SCORE', base('float', '0.5'))) }), {})).toMatchObject({ supported: false, reasons: [expect.stringContaining('is an integer and cannot hold 0.5')] });
    expect(outcomes(itemXml({ declarations: whole, processing: rules(set('SCORE', base('float', '2.0'))) }), {})).toMatchObject({ outcomes: { SCORE: 2 } });
  });

  it('tell a typed number apart', () => {
    const record = '<outcomeDeclaration identifier="COPY" cardinality="record"/>';
    const xml = itemXml({ declarations: response('cardinality="record"') + record, processing: rules(set('COPY', '<variable identifier="RESPONSE"/>')) });
    expect(outcomes(xml, { RESPONSE: '12.50e1' })).toMatchObject({ outcomes: { COPY: { stringValue: '12.50e1', floatValue: 125, integerValue: null, leftDigits: 2, rightDigits: 2, ndp: 1, nsf: 4, exponent: 1 } } });
    expect(outcomes(xml, { RESPONSE: 'ten' })).toMatchObject({ outcomes: { COPY: { stringValue: 'ten', floatValue: null, leftDigits: null } } });
  });
});

describe('items that are more than one question', () => {
  const counting = itemXml({ attributes: 'adaptive="true"', declarations: response('cardinality="single" baseType="boolean"') + score, processing: rules(`${set('SCORE', `<sum><variable identifier="SCORE"/>${base('float', '1')}</sum>`)}${set('completionStatus', base('identifier', 'completed'))}`) });

  it('end by the name that QTI 2.0 gave, too', () => {
    expect(scoreItem(counting.replace('completionStatus', 'completion_status'), [{}])).toEqual(scoreItem(counting, [{}]));
  });

  it('keep their outcomes over the attempts when they are adaptive, and only then', () => {
    expect(scoreItem(counting, [{}, {}, {}])).toMatchObject({ outcomes: { SCORE: 3, completionStatus: 'completed' } });
    expect(scoreItem(counting.replace('adaptive="true"', 'adaptive="false"'), [{}, {}])).toEqual({ outcomes: { SCORE: 1 }, supported: true });
  });

  const drawing = itemXml({
    declarations: `${response('cardinality="single" baseType="integer"')}${score}<templateDeclaration identifier="N" cardinality="single" baseType="integer"/><templateProcessing><setTemplateValue identifier="N"><randomInteger min="1" max="1000"/></setTemplateValue><templateConstraint><gt><variable identifier="N"/>${base('integer', '500')}</gt></templateConstraint><setCorrectResponse identifier="RESPONSE"><sum><variable identifier="N"/>${base('integer', '1')}</sum></setCorrectResponse></templateProcessing>`,
    processing: template('match_correct'),
  });

  it('are drawn by a seed, or scored by what was drawn', () => {
    expect(outcomes(drawing, { N: 700, RESPONSE: 701 })).toMatchObject({ outcomes: { SCORE: 1 } });
    expect(outcomes(drawing, { N: 700, RESPONSE: 700 })).toMatchObject({ outcomes: { SCORE: 0 } });
    expect(outcomes(drawing, { RESPONSE: 501 }, 3)).toEqual(outcomes(drawing, { RESPONSE: 501 }, 3));
    expect(outcomes(drawing, { RESPONSE: 501 })).toMatchObject({ supported: false, reasons: [expect.stringContaining('draws at random')] });
    expect(outcomes(drawing, { N: 1, RESPONSE: 2 })).toMatchObject({ supported: false, reasons: [expect.stringContaining('not met in 100 draws')] });
  });
});
