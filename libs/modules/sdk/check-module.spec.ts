import { describe, expect, it } from '@jest/globals';
import { checkModule } from './check-module.js';
import { describeModule } from './describe-module.js';
import type { ItemDefinition, LessonBlock, LessonDefinition, ModuleDefinition } from './module-definition.js';
import { sampleModule } from './sample-module.js';

const sample = sampleModule('sample');
const nothing = { et: '', ru: 'Текст', en: 'Text' };
const written = { et: 'Tekst', ru: 'Текст', en: 'Text' };

const firstItem = (change: (item: ItemDefinition) => object): Partial<ModuleDefinition> => ({ items: sample.items.map((item, i) => (i === 0 ? { ...item, ...change(item) } : item)) });
const firstLesson = (change: (lesson: LessonDefinition) => object): Partial<ModuleDefinition> => ({ lessons: sample.lessons.map((lesson, i) => (i === 0 ? { ...lesson, ...change(lesson) } : lesson)) });
const block = (...blocks: readonly LessonBlock[]) => firstLesson((lesson) => ({ blocks: [...lesson.blocks, ...blocks] }));
const options = (...correct: readonly boolean[]) => correct.map((right, i) => ({ key: 'abcd'[i] ?? '', text: written, correct: right }));
const provenance = { validAsOf: '2026-11-23', source: 'x', humanCheck: false };

const faulty: readonly (readonly [what: string, change: object, pointer: string, sentence: string])[] = [
  ['an id with capitals', { id: 'Media' }, '/id', 'write it in small letters'],
  ['a version of two numbers', { version: '1.0' }, '/version', 'write it as three numbers'],
  ['a range without a caret', { sdk: '1.0.0' }, '/sdk', 'is not a caret range'],
  ['a newer SDK', { sdk: '^1.2.0' }, '/sdk', 'install a release of the module made for 1.1.0, or update Kaasa'],
  ['another major SDK', { sdk: '^2.0.0' }, '/sdk', 'asks for SDK ^2.0.0 and this installation has 1.1.0'],
  ['no outcome', { outcomes: [] }, '/outcomes', 'names no outcome'],
  ['no competence', { competences: [] }, '/competences', 'map it to at least one'],
  ['no lesson', { lessons: [], items: [], completion: { lessons: [], passMark: 0.5 } }, '/lessons', 'write at least one'],
  ['no item', { items: [] }, '/items', 'add at least one item'],
  ['two lessons of one key', { lessons: [...sample.lessons, ...sample.lessons.slice(0, 1)] }, '/lessons', 'Two lessons have the key "first"'],
  ['two items of one key', { items: [...sample.items, ...sample.items.slice(0, 1)] }, '/items', 'Two items have the key "q1"'],
  ['an item of an unknown lesson', firstItem(() => ({ lesson: 'third' })), '/items/0/lesson', 'name the lesson that teaches it'],
  ['a lesson that nothing asks about', { ...firstLesson(() => ({ blocks: [{ kind: 'text', body: written }] })), items: sample.items.slice(1) }, '/lessons/0', 'Nothing asks about the lesson "first"'],
  ['a lesson of no time', firstLesson(() => ({ minutes: 0 })), '/lessons/0/minutes', 'give a whole number from 1'],
  ['an empty lesson', firstLesson(() => ({ blocks: [] })), '/lessons/0/blocks', 'is empty; write its text'],
  ['an empty list', block({ kind: 'list', ordered: false, items: [] }), '/lessons/0/blocks/3/items', 'list without entries'],
  ['an empty summary', block({ kind: 'summary', points: [] }), '/lessons/0/blocks/3/points', 'summary without points'],
  ['an activity without steps', block({ kind: 'activity', title: written, minutes: 5, steps: [] }), '/lessons/0/blocks/3/steps', 'say what to do'],
  ['an activity of no time', block({ kind: 'activity', title: written, minutes: 0.5, steps: [written] }), '/lessons/0/blocks/3/minutes', 'activity of 0.5 minutes'],
  ['practice questions of one key', firstLesson((lesson) => ({ blocks: [...lesson.blocks, ...lesson.blocks] })), '/lessons/0/blocks', 'two practice questions with the key "try"'],
  ['two right options in a single choice', firstItem(({ content }) => ({ content: { ...content, options: options(true, true) } })), '/items/0/content/options', '2 correct options; mark exactly one'],
  ['no right option in a single choice', firstItem(({ content }) => ({ content: { ...content, options: options(false, false) } })), '/items/0/content/options', '0 correct options'],
  ['no right option in a multiple choice', firstItem(({ content }) => ({ content: { ...content, kind: 'multiple-choice', options: options(false, false) } })), '/items/0/content/options', 'mark at least one'],
  ['one option only', firstItem(({ content }) => ({ content: { ...content, options: options(true) } })), '/items/0/content/options', 'at least two'],
  ['options of one key', firstItem(({ content }) => ({ content: { ...content, options: [...options(true), ...options(false)] } })), '/items/0/content/options', 'two options with the key "a"'],
  ['an item without points', firstItem(({ content }) => ({ content: { ...content, points: 0 } })), '/items/0/content/points', 'a number above 0'],
  ['a date of February 30', firstItem(() => ({ provenance: { ...provenance, validAsOf: '2026-02-30' } })), '/items/0/provenance/validAsOf', 'write the day as year-month-day'],
  ['a date with words', firstItem(() => ({ provenance: { ...provenance, validAsOf: 'autumn 2026' } })), '/items/0/provenance/validAsOf', '"autumn 2026", which is not a date'],
  ['a statement of law without a source', block({ kind: 'law', title: written, body: written, provenance: { ...provenance, source: ' ' } }), '/lessons/0/blocks/3/provenance/source', 'say where it can be looked up'],
  ['completion by an unknown lesson', { completion: { lessons: ['third'], passMark: 0.5 } }, '/completion/lessons/0', 'name one of its lessons'],
  ['completion by a lesson twice', { completion: { lessons: ['first', 'first'], passMark: 0.5 } }, '/completion/lessons', 'name it once'],
  ['a pass mark in per cent', { completion: { lessons: ['first'], passMark: 60 } }, '/completion/passMark', 'from 0 to 1'],
  ['an empty title', { title: nothing }, '/title/et', 'write it in "et"'],
  ['an empty text in a list', block({ kind: 'list', ordered: true, items: [{ ...written, ru: ' ' }] }), '/lessons/0/blocks/3/items/0/ru', 'write it in "ru"'],
  ['a missing translation', { glossary: [{ term: { et: 'Sõna', ru: 'Слово' }, meaning: written }] }, '/glossary/0/term/en', 'write it in "en"'],
];

describe('checkModule', () => {
  it('finds nothing wrong with a good module', () => {
    expect(checkModule(sample)).toEqual([]);
  });

  it.each(faulty)('finds %s and says what to do', (_, change, pointer, sentence) => {
    const faults = checkModule({ ...sample, ...change } as ModuleDefinition);
    expect(faults).toContainEqual({ pointer, sentence: expect.stringContaining(sentence) });
    for (const fault of faults) expect(fault.sentence).toMatch(/^\S.*[.]$/);
  });
});

describeModule(sample);
