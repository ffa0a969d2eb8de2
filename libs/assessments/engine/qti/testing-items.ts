import * as fc from 'fast-check';
import type { Localized } from '#kernel';
import type { Gap, ItemContent } from '../item/index.js';
import { markupOf } from '../text/write-markup.js';

const words = fc.string({ unit: fc.constantFrom(...'aõёЯ &<>"\'*_`[]{}-1!\\'), minLength: 1, maxLength: 12 }).map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
const text: fc.Arbitrary<Localized> = fc
  .oneof(words.map(markupOf), fc.tuple(words, words).map(([one, other]) => `${markupOf(one)}\n\n${markupOf(other)}`), words.map((word) => `**${word.replaceAll(/[^\p{L} ]/gu, '').trim() || 'a'}** b`), fc.constant('a\n\n- b\n- c'))
  .map((en) => ({ et: '', ru: '', en }));
const maybe = fc.oneof(text, fc.constant({ et: '', ru: '', en: '' }));
const share = fc.constantFrom(1, 0.5, 0.25, -0.25, -1);
const points = fc.constantFrom(1, 2, 3, 0.5);
const keys = (least: number, most: number) => fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', '1', 'x-1', 'y.z'), { minLength: least, maxLength: most });

const keyed = (least: number, most: number) => keys(least, most).chain((all) => fc.tuple(...all.map((key) => text.map((one) => ({ key, text: one })))));

/** With one right option; the others may bring something too. */
const options = keyed(2, 4).chain((all) =>
  fc.tuple(fc.nat(all.length - 1), fc.boolean(), fc.tuple(...all.map(() => fc.constantFrom(0, 0.5, -0.5))), fc.tuple(...all.map(() => maybe))).map(([right, shared, shares, explanations]) =>
    all.map((option, index) => {
      const [worth = 0, explanation] = [shares[index], explanations[index]];
      const own = explanation !== undefined && explanation.en !== '' ? { explanation } : {};
      return { ...option, correct: index === right, ...(shared && index !== right && worth !== 0 && { share: worth }), ...own };
    }),
  ),
);

const typedAnswers = fc.uniqueArray(fc.constantFrom('York', 'linn', '42', 'äär', 'a b'), { minLength: 1, maxLength: 3 }).chain((all) => fc.tuple(...all.map(() => share)).map((shares) => all.map((one, index) => ({ texts: [one], share: index === 0 ? 1 : (shares[index] ?? 1) }))));
const nearness = fc.tuple(fc.constantFrom(0, 0.5, 2), fc.constantFrom('absolute' as const, 'relative' as const)).map(([by, kind]) => ({ kind, by: kind === 'relative' ? by / 10 : by }));
/** The right number, and perhaps less for who comes less near to it, nothing for one mistake that is told apart. */
const numberAnswers = fc.tuple(fc.integer({ min: -50, max: 50 }), nearness, fc.boolean()).map(([value, tolerance, graded]) => [
  { value, tolerance, share: 1 },
  ...(graded ? [{ value: value + 200, tolerance: { kind: 'absolute' as const, by: 1 }, share: 0 }, { value, tolerance: { kind: 'absolute' as const, by: 40 }, share: 0.5 }] : []),
]);

const gap = (key: string): fc.Arbitrary<Gap> =>
  fc.oneof(
    typedAnswers.map((answers): Gap => ({ key, input: 'typed', answers, caseSensitive: true })),
    numberAnswers.map((answers): Gap => ({ key, input: 'number', answers })),
    fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { minLength: 2 }).map((all): Gap => ({ key, input: 'chosen', options: all.map((one, index) => ({ key: one, text: { et: '', ru: '', en: `word ${one}` }, correct: index === 0 })), shuffle: true })),
  );

const base = fc.record({ stem: text, explanation: maybe, points });

/** Items of every kind that QTI knows, in English, with whatever authors may do in them. */
export const anyItem: fc.Arbitrary<ItemContent> = fc.oneof(
  fc.tuple(base, options, fc.boolean()).map(([common, all, shuffle]): ItemContent => ({ ...common, kind: 'single-choice', options: all, shuffle })),
  fc.tuple(base, options, fc.boolean(), fc.boolean()).map(([common, all, shuffle, whole]): ItemContent => ({ ...common, kind: 'multiple-choice', options: all.map(({ share: own, ...option }, index) => ({ ...option, correct: option.correct || index === 0, ...(own !== undefined && !whole && own < 0 && !option.correct && index > 0 && { share: own }) })), shuffle, ...(whole && { scoring: 'all-or-nothing' as const }) })),
  fc.tuple(base, fc.boolean()).map(([common, answer]): ItemContent => ({ ...common, kind: 'true-false', answer })),
  fc.tuple(base, keyed(1, 3), keyed(2, 3), fc.boolean()).map(([common, prompts, choices, whole]): ItemContent => ({ ...common, kind: 'matching', prompts, choices, pairs: prompts.map(({ key }, index) => ({ prompt: key, choice: choices[index % choices.length]?.key ?? '' })), ...(whole && { scoring: 'all-or-nothing' as const }) })),
  fc.tuple(base, keyed(2, 4), fc.constantFrom('exact' as const, 'positions' as const, 'neighbours' as const)).map(([common, elements, scoring]): ItemContent => ({ ...common, kind: 'ordering', elements, scoring })),
  fc.tuple(base, keyed(4, 5)).map(([common, elements]): ItemContent => ({ ...common, kind: 'association', elements, pairs: [{ between: [elements[0]?.key ?? '', elements[1]?.key ?? ''] }, { between: [elements[2]?.key ?? '', elements[3]?.key ?? ''] }], maxPairs: 2 })),
  fc.tuple(base, fc.tuple(gap('g1'), gap('g2'))).map(([common, gaps]): ItemContent => ({ ...common, kind: 'gap', text: { et: '', ru: '', en: 'one {{g1}} two {{g2}}' }, gaps: [...gaps] })),
  fc.tuple(base, typedAnswers, fc.boolean()).map(([common, answers, caseSensitive]): ItemContent => ({ ...common, kind: 'short-text', answers, ...(caseSensitive && { caseSensitive }) })),
  fc.tuple(base, numberAnswers).map(([common, answers]): ItemContent => ({ ...common, kind: 'numeric', answers })),
  fc.tuple(base, fc.integer({ min: 0, max: 10 })).map(([common, value]): ItemContent => ({ ...common, kind: 'slider', min: 0, max: 10, step: 1, answers: [{ value, tolerance: { kind: 'absolute', by: 1 }, share: 1 }] })),
);
