import { describe, expect, it } from '@jest/globals';
import { readMoodleXml } from './read-moodle-xml.js';

const text = (name: string, html: string) => `<${name} format="html"><text><![CDATA[${html}]]></text></${name}>`;
const answer = (html: string, fraction: number, more = '') => `<answer fraction="${fraction}" format="html"><text><![CDATA[${html}]]></text>${more}</answer>`;
const boxes = (name: string, ...all: readonly (readonly [string, number])[]) => all.map(([label, group]) => `<${name}><text>${label}</text><group>${group}</group></${name}>`).join('');

function read(type: string, parts: string, stem = 'What?') {
  const [item] = readMoodleXml(`<quiz><question type="${type}"><name><text>Name</text></name>${text('questiontext', stem)}${parts}</question></quiz>`, { language: 'en' }).items;
  if (item === undefined) throw new Error('nothing was read');
  return item;
}
const losses = (...of: Parameters<typeof read>) => read(...of).losses.map(({ code, what }) => (what === undefined ? code : `${code} ${what}`));

describe('a question of Moodle', () => {
  it.each([
    ['multichoiceset', `${answer('a', 100)}${answer('b', 100)}${answer('c', 0)}`, 'What?', { kind: 'multiple-choice', scoring: 'all-or-nothing', options: [{ correct: true }, { correct: true }, { correct: false }] }],
    ['multichoice', `<single>false</single>${answer('a', 33.33333)}${answer('b', 33.33333)}${answer('c', 33.33333)}${answer('d', -100)}`, 'What?', { kind: 'multiple-choice', options: [{ correct: true }, { correct: true }, { correct: true }, { correct: false, share: -1 }] }],
    ['shortanswer', `<usecase>1</usecase>${answer('Ber*', 100)}${answer('*', 0)}`, 'What?', { kind: 'short-text', caseSensitive: true, wildcards: true, answers: [{ texts: ['Ber*'] }, { texts: ['*'], share: 0 }] }],
    ['numerical', `${answer('3,14', 100, '<tolerance>0.01</tolerance>')}<units><unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><unitgradingtype>1</unitgradingtype><unitpenalty>0.2</unitpenalty>`, 'What?', { kind: 'numeric', answers: [{ value: 3.14, tolerance: { kind: 'absolute', by: 0.01 } }], units: [{ unit: 'm', factor: 1 }, { unit: 'cm', factor: 0.01 }], unitPenalty: 0.2 }],
    ['gapselect', boxes('selectoption', ['cat', 1], ['runs', 2], ['dog', 1], ['sits', 2]), 'The [[1]] [[4]].', { kind: 'gap', gaps: [{ options: [{ text: { en: 'cat' }, correct: true }, { text: { en: 'dog' } }] }, { options: [{ text: { en: 'runs' } }, { text: { en: 'sits' }, correct: true }] }] }],
    ['ddwtos', boxes('dragbox', ['cat', 1], ['mat', 1]).replace('</group></dragbox>', '</group><infinite/></dragbox>'), '[[1]], [[2]], [[1]]', { kind: 'gap', text: { en: '{{g1}}, {{g2}}, {{g3}}' }, choices: [{ uses: 0 }, { text: { en: 'mat' } }] }],
    ['cloze', '', '{2:SHORTANSWER:=Berlin#ok~%50%Bonn} {:NM:=3.5:0.1~%50%3.5:1} {1:MCVS:=a~b~%33.33333%c} {3:SAC:=Y} {1:SA:=a\\}b\\~c}', { kind: 'gap', points: 8, gaps: [{ weight: 2, answers: [{ share: 1, explanation: { en: 'ok' } }, { share: 0.5 }] }, { input: 'number', answers: [{ value: 3.5, tolerance: { by: 0.1 } }, { share: 0.5 }] }, { options: [{ correct: true }, {}, { share: 1 / 3 }] }, { weight: 3, caseSensitive: true }, { answers: [{ texts: ['a}b~c'] }] }] }],
    ['ordering', `<gradingtype>ABSOLUTE_POSITION</gradingtype>${answer('second', 2)}${answer('first', 1)}${answer('third', 3)}`, 'Order!', { kind: 'ordering', scoring: 'positions', elements: [{ text: { en: 'first' } }, { text: { en: 'second' } }, { text: { en: 'third' } }] }],
    ['essay', '<responseformat>noinline</responseformat><attachments>2</attachments><maxbytes>1000</maxbytes>', 'Hand in.', { kind: 'file', maxFiles: 2, maxBytes: 1000 }],
  ])('of the type %s comes over whole', (type, parts, stem, content) => {
    const item = read(type, parts, stem);
    expect([item.outcome, item.losses]).toEqual(['lossless', []]);
    expect(item.content).toMatchObject(content);
  });

  it('says what is lost of it', () => {
    const right = answer('a', 100);
    expect(losses('essay', '<responseformat>editor</responseformat><attachments>2</attachments>')).toEqual(['essay-files']);
    expect(losses('shortanswer', `<penalty>0.5</penalty>${right}`)).toEqual(['penalty']);
    expect(losses('shortanswer', `<penalty>0.3333333</penalty>${right}`)).toEqual([]);
    expect(losses('shortanswer', right, '')).toEqual(['stem-from-name']);
    expect(losses('shortanswer', right, '<p>Solve \\(x^2\\)</p>')).toEqual(['formula']);
    expect(losses('multichoice', `${answer('a', 0)}${answer('b', 0)}`)).toEqual(['no-key']);
    expect(losses('numerical', `${answer('1', 100)}${answer('*', 0, text('feedback', 'no'))}`)).toEqual(['feedback-for-others']);
  });

  it('says why it cannot come over', () => {
    for (const type of ['calculated', 'calculatedsimple', 'random', 'randomsamatch', 'ddmarker', 'stack']) expect(losses(type, answer('{a}', 100))).toEqual([`type ${type}`]);
    expect(losses('cloze', '', '{1:MULTIRESPONSE:=a~=b~c}')).toEqual(['gap-several']);
    expect(losses('truefalse', `${answer('Верно', 100)}${answer('Неверно', 0)}`)).toEqual(['true-or-false']);
    expect(losses('ddwtos', boxes('dragbox', ['cat', 1]), '[[1]] [[2]]')).toEqual(['gap-choice']);
  });
});
