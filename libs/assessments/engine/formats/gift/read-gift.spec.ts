import { describe, expect, it } from '@jest/globals';
import type { ItemContent } from '../../item/index.js';
import { readGift } from './read-gift.js';

const read = (text: string) => readGift(text, { language: 'en' }).items;
const content = (text: string): ItemContent => {
  const [item] = read(text);
  if (item?.content === undefined) throw new Error(JSON.stringify(item?.losses));
  return item.content;
};

describe('readGift', () => {
  it('reads categories, titles, line ends of every system and the mark of UTF-8', () => {
    const items = read('\uFEFF$CATEGORY: $course$/top/Law // Courts/Local\r\n\r\n::One::Is it? {T}\r\n\r\n// [id:x7] [tag:law]\r\nIs it not? {F}\r\n');
    expect(items.map(({ title, category, tags, externalId }) => [title, category, tags, externalId])).toEqual([
      ['One', ['Law / Courts', 'Local'], [], undefined],
      ['Is it not?', ['Law / Courts', 'Local'], ['law'], 'x7'],
    ]);
  });

  it('names a question that has no name by its text, without code', () => {
    expect(read('[html]<script>alert(1)</script><b>Is</b> it? {T}').map(({ title }) => title)).toEqual(['Is it?']);
  });

  it('keeps a sign for a sign: less than, ampersands, asterisks and underscores of plain text', () => {
    expect(content('Is a<b and c&d, or **x** in snake_case _y_? {T}').stem.en).toBe('Is a<b and c&d, or \\*\\*x\\*\\* in snake_case \\_y\\_?');
    expect(content('[markdown]Is *it* **so**? {T}').stem.en).toBe('Is _it_ **so**?');
  });

  it('lets several options be right in one question, and shares be what they are meant to be', () => {
    expect(content('Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}')).toMatchObject({ kind: 'multiple-choice', options: [{ correct: true }, { correct: true }, { correct: true }, { correct: false, share: -1 }] });
    expect(content('Which? {~%-50%a ~%50%b ~%50%c ~%-50%d}')).toMatchObject({ options: [{ correct: false }, { correct: true }, { correct: true }, { correct: false }] });
    expect(JSON.stringify(content('Which? {~%-50%a ~%50%b ~%50%c ~%-50%d}'))).not.toContain('share');
  });

  it('reads numbers with tolerances, ranges and shares, and what is said to everybody else', () => {
    const item = content('How many? {#=3:2#near =%50%1..9 ~#no}');
    expect(item).toMatchObject({ kind: 'numeric', explanation: { en: 'no' }, answers: [{ value: 3, tolerance: { by: 2 }, share: 1, explanation: { en: 'near' } }, { value: 5, tolerance: { by: 4 }, share: 0.5 }] });
    expect(content('How many? {#3:2~#no}')).toMatchObject({ answers: [{ value: 3, tolerance: { by: 2 } }] });
  });

  it('names the explanations of single pairs as lost', () => {
    const losses = (text: string) => read(text).map((item) => item.losses.map(({ code }) => code));
    expect([losses('Match. {=a -> x # well done =b -> y}'), losses('Match. {=a -> x # =b -> y}')]).toEqual([[['pair-feedback']], [[]]]);
  });

  it('lets choices be left over in matching, and shared', () => {
    expect(content('Match. {=a -> x =b -> x = -> y}')).toMatchObject({ kind: 'matching', prompts: [{ text: { en: 'a' } }, { text: { en: 'b' } }], choices: [{ text: { en: 'x' } }, { text: { en: 'y' } }] });
  });

  it('reads answers without a sign, true and false, and questions that are only named as Moodle does', () => {
    expect(content('Is it? {true}')).toMatchObject({ kind: 'short-text', answers: [{ texts: ['true'], share: 1 }] });
    expect(content('Which? {red ~blue =green}')).toMatchObject({ kind: 'single-choice', options: [{ correct: false }, { correct: false }, { correct: true }] });
    expect(read('::Is it so?::{T}')).toMatchObject([{ outcome: 'degraded', losses: [{ code: 'stem-from-name' }], content: { stem: { en: 'Is it so?' } } }]);
  });

  it('lets blank lines part what stands between the braces, but not one question from the next', () => {
    expect(content('::One::Which?{\n\n=a\n\n~b\n\n}\n')).toMatchObject({ kind: 'single-choice', options: [{ text: { en: 'a' } }, { text: { en: 'b' } }] });
    expect(read('Open {=a\n\n~b\n\nIs it? {T}\n\nOpen {=c\n\n::Two::And this? {F}\n\nOpen {=d\n\n~e').map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Open {=a', 'rejected'], ['~b', 'rejected'], ['Is it?', 'lossless'], ['Open {=c', 'rejected'], ['Two', 'lossless'], ['Open {=d', 'rejected'], ['~e', 'rejected'],
    ]);
  });

  it('says why a question is not one', () => {
    const codes = (text: string) => read(text).flatMap(({ losses }) => losses.map(({ code }) => code));
    expect([codes('Match. {=a -> x}'), codes('Match. {=a -> x =b}')]).toEqual([['too-few'], ['pairs-and-answers']]);
    expect([codes('Just text.'), codes('Open {=a'), codes('Two {=a} gaps {=b}'), codes('How many? {#many}'), codes('Which? {~a ~b}'), codes('Which? {=}')]).toEqual([['description'], ['braces'], ['braces'], ['not-a-number'], ['no-key'], ['empty']]);
  });
});
