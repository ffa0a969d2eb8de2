import fc from 'fast-check';
import type { Localized } from '#kernel';
import type { Gap, ItemContent, ItemOption } from '../item/index.js';

const words = fc.string({ unit: fc.constantFrom(...'aбöД 12*_`~=#{}:%\\/->[]()&<;"\'.,', '**', '->', '\n', '\n\n', ' - ', '{{x', '%50%', '[html]', '&amp;', '<b>', 'TRUE', '»', 'https://a.ee'), maxLength: 12 });
/** A text that says something, with every sign that some format takes for its own. */
const line = words.map((text) => `x${text.replace(/\s+/g, ' ')}y`);
const text = words.map((one) => `Q${one}z`);

const localized = (of: fc.Arbitrary<string>): fc.Arbitrary<Localized> => fc.record({ et: of, ru: of, en: of });
const orNothing = fc.oneof(fc.constant({ et: '', ru: '', en: '' }), localized(text));
const share = fc.constantFrom(1, 0.5, 1 / 3, 2 / 3, 0.25, 0.1, 0, -0.5, -1 / 3, -1);
const base = { stem: localized(text), explanation: orNothing, points: fc.constantFrom(1, 2, 0.5) };
const explained = fc.option(localized(text), { nil: undefined });
const keysOf = (count: number) => Array.from({ length: count }, (_, i) => 'abcdefgh'[i] ?? 'z');

function optionsOf(correct: (index: number, right: readonly boolean[]) => boolean, shares: fc.Arbitrary<number | undefined>): fc.Arbitrary<ItemOption[]> {
  return fc.array(fc.tuple(localized(text), fc.boolean(), shares, explained), { minLength: 2, maxLength: 4 }).map((parts) =>
    parts.map(([label, , worth, explanation], i) => ({
      key: keysOf(parts.length)[i] ?? '',
      text: label,
      correct: correct(i, parts.map(([, one]) => one)),
      ...(worth === undefined ? {} : { share: worth }),
      ...(explanation === undefined ? {} : { explanation }),
    })),
  );
}

const single = fc.record({ ...base, kind: fc.constant('single-choice' as const), options: optionsOf((i) => i === 1, fc.constant(undefined)) });
const multiple = fc.record({ ...base, kind: fc.constant('multiple-choice' as const), options: optionsOf((i, right) => i === 0 || right[i] === true, fc.constant(undefined)) });
const trueFalse = fc.record({ ...base, kind: fc.constant('true-false' as const), answer: fc.boolean(), explanations: fc.record({ true: localized(text), false: localized(text) }, { requiredKeys: [] }) });
const accepted = fc.array(fc.record({ texts: fc.array(line, { minLength: 1, maxLength: 4 }), share }), { maxLength: 2 }).map((others) => [{ texts: ['right'], share: 1 }, ...others]);
const tolerance = fc.record({ kind: fc.constantFrom('absolute' as const, 'relative' as const), by: fc.constantFrom(0, 0.1, 2) });
const number = fc.record({ value: fc.constantFrom(0, 1, -2.5, 1822, 1e-7, 3e21), tolerance, share });
const numbers = fc.array(number, { maxLength: 2 }).map((others) => [{ value: 7, tolerance: { kind: 'absolute' as const, by: 0 }, share: 1 }, ...others]);
const shortText = fc.record({ ...base, kind: fc.constant('short-text' as const), answers: accepted, caseSensitive: fc.boolean(), wildcards: fc.boolean() }, { requiredKeys: ['stem', 'explanation', 'points', 'kind', 'answers'] });
const numeric = fc.record({ ...base, kind: fc.constant('numeric' as const), answers: numbers });
const matching = fc.tuple(fc.record(base), fc.array(fc.tuple(localized(text), localized(text)), { minLength: 2, maxLength: 4 })).map(([common, pairs]) => ({
  ...common,
  kind: 'matching' as const,
  prompts: pairs.map(([prompt], i) => ({ key: `p${i}`, text: prompt })),
  choices: pairs.map(([, choice], i) => ({ key: `c${i}`, text: { et: `${i} ${choice.et}`, ru: `${i} ${choice.ru}`, en: `${i} ${choice.en}` } })),
  pairs: pairs.slice(1).map((_, i) => ({ prompt: `p${i}`, choice: `c${i}` })).concat({ prompt: `p${pairs.length - 1}`, choice: 'c0' }),
}));
const ordering = fc.record({
  ...base,
  kind: fc.constant('ordering' as const),
  elements: fc.array(localized(text), { minLength: 2, maxLength: 4 }).map((texts) => texts.map((one, i) => ({ key: `e${i}`, text: one }))),
  scoring: fc.constantFrom('exact' as const, 'positions' as const, 'neighbours' as const),
});
const essay = fc.record({ ...base, kind: fc.constant('extended-text' as const), minWords: fc.constant(5), maxWords: fc.constant(50), template: localized(text) }, { requiredKeys: ['stem', 'explanation', 'points', 'kind'] });
const file = fc.record({ ...base, kind: fc.constant('file' as const), accept: fc.constant([]), maxFiles: fc.constantFrom(1, 3), maxBytes: fc.constant(1_000_000) });

const gapKinds: fc.Arbitrary<Gap> = fc.oneof(
  accepted.map((answers) => ({ key: 'g1', input: 'typed' as const, answers })),
  numbers.map((answers) => ({ key: 'g1', input: 'number' as const, answers })),
  optionsOf((i) => i === 1, fc.constant(undefined)).map((options) => ({ key: 'g1', input: 'chosen' as const, options })),
);
const gap = fc.record({ ...base, kind: fc.constant('gap' as const), gaps: gapKinds.map((one) => [one]), text: localized(text.map((one) => `${one.replaceAll('{{', '')} {{g1}} end`)) });

/** Items of every kind that files have questions of, with texts full of the signs that files are made of. */
export const arbitraryItem: fc.Arbitrary<ItemContent> = fc.oneof(single, multiple, trueFalse, shortText, numeric, matching, ordering, essay, file, gap);
