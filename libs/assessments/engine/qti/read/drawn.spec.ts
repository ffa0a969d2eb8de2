import { describe, expect, it } from '@jest/globals';
import { gradeItem } from '../../grading/index.js';
import { scoreItem } from '../processing/score-item.js';
import { itemXml } from '../testing.js';
import { readXml } from '../xml/read-xml.js';
import { readItem } from './read-item.js';

const read = (xml: string) => readItem(readXml(xml), { language: 'en', find: () => null });
const template = (identifier: string, type = 'integer', more = '') => `<templateDeclaration identifier="${identifier}" cardinality="single" baseType="${type}"${more}/>`;
const set = (identifier: string, inner: string) => `<setTemplateValue identifier="${identifier}">${inner}</setTemplateValue>`;
const of = (identifier: string) => `<variable identifier="${identifier}"/>`;
const score = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>';
const matchCorrect = '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>';

const adding = itemXml({
  declarations: `<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="integer"/>${score}${template('A')}${template('B')}${template('WORD', 'identifier')}`,
  body: '<p>What is <printedVariable identifier="A"/> + <printedVariable identifier="B" format="%.1f"/>? <templateInline templateIdentifier="WORD" identifier="even" showHide="show">It is even.</templateInline><templateInline templateIdentifier="WORD" identifier="odd" showHide="show">It is odd.</templateInline> <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
  processing: `<templateProcessing>${set('A', '<randomInteger min="2" max="9"/>')}${set('B', '<randomInteger min="2" max="9"/>')}<templateConstraint><gt>${of('A')}${of('B')}</gt></templateConstraint>
    <templateCondition><templateIf><equal><integerModulus><sum>${of('A')}${of('B')}</sum><baseValue baseType="integer">2</baseValue></integerModulus><baseValue baseType="integer">0</baseValue></equal>${set('WORD', '<baseValue baseType="identifier">even</baseValue>')}</templateIf><templateElse>${set('WORD', '<baseValue baseType="identifier">odd</baseValue>')}</templateElse></templateCondition>
    <setCorrectResponse identifier="RESPONSE"><sum>${of('A')}${of('B')}</sum></setCorrectResponse></templateProcessing>${matchCorrect}`,
});

describe('an item that draws its values', () => {
  it('is one of them, with its values in the text and in the key, and the same each time', () => {
    const { content, losses, outcome } = read(adding);
    const said = content?.kind === 'gap' ? content.text.en : '';
    const [, a = '', b = '', word] = /^What is (\d) \+ (\d\.0)\? It is (even|odd)\. \{\{RESPONSE\}\}$/.exec(said) ?? [];
    const sum = Number(a) + Number(b);
    expect([said, Number(a) > Number(b), word]).toEqual([said, true, sum % 2 === 0 ? 'even' : 'odd']);
    expect([outcome, losses.map(({ code }) => code)]).toEqual(['degraded', ['drawn-once']]);
    const graded = [sum, sum + 1].map((given) => content && gradeItem(content, { gaps: { RESPONSE: String(given) } }).score);
    expect(graded).toEqual([sum, sum + 1].map((RESPONSE) => scoreItem(adding, { RESPONSE }, { seed: 1 }).outcomes.SCORE));
    expect([graded, read(adding).content]).toEqual([[1, 0], content]);
  });

  it('shows the options that it chose, and the drawn number in a formula', () => {
    const option = (identifier: string, chosen: string) => `<simpleChoice identifier="${identifier}" templateIdentifier="${chosen}" showHide="show">${identifier}</simpleChoice>`;
    const xml = itemXml({
      declarations: `<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>one</value></correctResponse></responseDeclaration>${score}${template('N', 'integer', ' mathVariable="true"')}${template('SHOWN', 'identifier')}`,
      body: `<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>=</mo><mi>N</mi></math><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="one">one</simpleChoice><simpleChoice identifier="two">two</simpleChoice>${option('three', 'SHOWN')}${option('four', 'SHOWN')}</choiceInteraction>`,
      processing: `<templateProcessing>${set('N', '<baseValue baseType="integer">7</baseValue>')}${set('SHOWN', '<baseValue baseType="identifier">four</baseValue>')}</templateProcessing>${matchCorrect}`,
    });
    expect(read(xml).content).toMatchObject({ stem: { en: 'x = 7' }, options: [{ key: 'one', correct: true }, { key: 'two' }, { key: 'four' }] });
  });

  it('is refused by name where its template cannot be met', () => {
    const xml = itemXml({ declarations: `${score}${template('A')}`, processing: `<templateProcessing><templateConstraint><baseValue baseType="boolean">false</baseValue></templateConstraint></templateProcessing>` });
    expect(read(xml)).toMatchObject({ outcome: 'rejected', losses: [{ code: 'too-long' }] });
  });
});
