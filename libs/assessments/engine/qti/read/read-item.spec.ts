import { describe, expect, it } from '@jest/globals';
import { gradeItem } from '../../grading/index.js';
import { itemXml } from '../testing.js';
import { readXml } from '../xml/read-xml.js';
import { readItem } from './read-item.js';

const read = (xml: string) => readItem(readXml(xml), { language: 'en', find: () => null });
const response = (inner: string, type = 'identifier', cardinality = 'single', identifier = 'R') => `<responseDeclaration identifier="${identifier}" cardinality="${cardinality}" baseType="${type}">${inner}</responseDeclaration>`;
const score = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>';
const right = (...values: string[]) => `<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const matchCorrect = '<responseProcessing><responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>';
const choice = (options: readonly (readonly [string, string])[], most = 1) => `<choiceInteraction responseIdentifier="R" maxChoices="${most}">${options.map(([key, text]) => `<simpleChoice identifier="${key}">${text}</simpleChoice>`).join('')}</choiceInteraction>`;
const letters = [['A', 'a'], ['B', 'b'], ['C', 'c']] as const;
const codes = ({ losses }: ReturnType<typeof read>) => losses.map(({ code }) => code);

describe('an item of a file', () => {
  it('is a question of true or false, with or without feedback beside the two answers', () => {
    const feedback = (key: string) => `<feedbackInline outcomeIdentifier="F" identifier="${key}" showHide="show">So it is.</feedbackInline>`;
    for (const more of [() => '', feedback]) {
      const body = choice([['true', `True ${more('true')}`], ['false', `False ${more('false')}`]]);
      expect(read(itemXml({ declarations: response(right('false')) + score + '<outcomeDeclaration identifier="F" cardinality="single" baseType="identifier"/>', body, processing: matchCorrect })).content).toMatchObject({ kind: 'true-false', answer: false });
    }
  });

  it('takes its key from what the file calls right, where no rule gives points', () => {
    const chosen = read(itemXml({ declarations: response(right('B')) + score, body: choice(letters) }));
    expect([chosen.outcome, codes(chosen)]).toEqual(['degraded', ['declared-key']]);
    expect(chosen.content).toMatchObject({ kind: 'single-choice', points: 1, options: [{ correct: false }, { correct: true }, { correct: false }] });
    const mapped = read(itemXml({ declarations: response('<mapping lowerBound="0"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="-1"/><mapEntry mapKey="C" mappedValue="1"/></mapping>', 'identifier', 'multiple') + score, body: choice(letters, 0) }));
    const graded = [['A'], ['A', 'C'], ['A', 'B']].map((keys) => (mapped.content === undefined ? null : gradeItem(mapped.content, { chosen: keys }).score));
    expect([codes(mapped), graded]).toEqual([['declared-key'], [2, 3, 1]]);
    const ordered = read(itemXml({ declarations: response(right('B', 'A'), 'identifier', 'ordered') + score, body: '<orderInteraction responseIdentifier="R"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></orderInteraction>' }));
    expect([codes(ordered), ordered.content]).toMatchObject([['declared-key'], { kind: 'ordering', elements: [{ key: 'B' }, { key: 'A' }] }]);
    expect(codes(read(itemXml({ declarations: response('') + score, body: choice(letters) })))).toEqual(['no-key']);
  });

  it('calls right what earns most, where one is chosen, and keeps the points of a question without a key', () => {
    const map = '<mapping><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="1"/></mapping>';
    const rules = '<responseProcessing><setOutcomeValue identifier="SCORE"><mapResponse identifier="R"/></setOutcomeValue></responseProcessing>';
    expect(read(itemXml({ declarations: response(map) + score, body: choice(letters), processing: rules })).content).toMatchObject({ points: 2, options: [{ correct: true }, { correct: false, share: 0.5 }, { correct: false }] });
    expect(read(itemXml({ declarations: response('') + score.replace('/>', ' normalMaximum="3"/>'), body: choice(letters) })).content).toMatchObject({ points: 3 });
  });

  it('is refused where two answers or two places have one identifier', () => {
    const twice = read(itemXml({ declarations: response(right('A')) + score, body: choice([['A', 'a'], ['A', 'b']]), processing: matchCorrect }));
    expect(twice.losses).toEqual([expect.objectContaining({ code: 'invalid', message: expect.stringContaining('the same identifier, A,') })]);
    const line = '<textEntryInteraction responseIdentifier="R"/>';
    expect(read(itemXml({ declarations: response(right('x'), 'string') + score, body: `<p>${line} and ${line}</p>`, processing: matchCorrect })).outcome).toBe('rejected');
  });

  it('shows the name of a picture that is not there, and a formula in one line', () => {
    const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
    const { content } = read(itemXml({ declarations: response(right('A')) + score, body: choice([['A', '<img src="img/old-town.png" alt=""/>'], ['B', math]]), processing: matchCorrect }));
    expect(content).toMatchObject({ options: [{ text: { en: '[old-town.png]' } }, { text: { en: '1/2' } }] });
  });

  it('finds what a typed answer is compared with once it was made ready', () => {
    const rules = '<responseProcessing><responseCondition><responseIf><stringMatch caseSensitive="true"><customOperator definition="x:Trim"><customOperator definition="x:ToAscii"><variable identifier="R"/></customOperator></customOperator><baseValue baseType="string">Tartu</baseValue></stringMatch><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>';
    expect(read(itemXml({ declarations: response('', 'string') + score, body: '<p>City: <textEntryInteraction responseIdentifier="R"/></p>', processing: rules })).content).toMatchObject({ gaps: [{ input: 'typed', answers: [{ texts: ['Tartu'], share: 1 }] }] });
  });
});
