import type { Localized } from '#kernel';
import type { AcceptedNumber, AcceptedText, Gap, ItemContent, ItemOption, KeyedText, NumberUnit, Rubric } from '../../item/index.js';
import { hasText, rowOf, type Row } from './row.js';
import { writeShare, writeTolerant } from './shares.js';

/** The parts of an item below its first row; null for a kind that needs a picture. */
export function partRows(item: ItemContent): Row[] | null {
  const rows = kindRows(item);
  return rows === null ? null : [...rows, ...texts('explanation', item.explanation), ...(item.hints ?? []).flatMap((hint) => texts('hint', hint))];
}

function kindRows(item: ItemContent): Row[] | null {
  switch (item.kind) {
    case 'single-choice':
      return [...item.options.flatMap(option), ...settings({ shuffle: item.shuffle })];
    case 'multiple-choice':
      return [...item.options.flatMap(option), ...settings({ shuffle: item.shuffle, scoring: item.scoring, maxChoices: item.maxChoices })];
    case 'true-false':
      return [...settings({ answer: item.answer }), ...texts('when-true', item.explanations?.true), ...texts('when-false', item.explanations?.false)];
    case 'matching':
      return [...item.prompts.map(keyed('prompt')), ...item.choices.map(keyed('choice')), ...item.pairs.map(({ prompt, choice, share }) => pair(prompt, choice, share)), ...settings({ scoring: item.scoring })];
    case 'ordering':
      return [...item.elements.map(keyed('element')), ...settings({ scoring: item.scoring })];
    case 'gap':
      return [...texts('text', item.text), ...(item.choices ?? []).map((choice) => usable('choice', choice)), ...item.gaps.flatMap(gap)];
    case 'short-text':
      return [...item.answers.flatMap(answer), ...settings({ caseSensitive: item.caseSensitive, wildcards: item.wildcards })];
    case 'numeric':
      return [...item.answers.flatMap(number), ...(item.units ?? []).map(unit), ...settings({ unitPenalty: item.unitPenalty })];
    case 'extended-text':
      return [...texts('template', item.template), ...settings({ minWords: item.minWords, maxWords: item.maxWords }), ...rubric(item.rubric)];
    case 'file':
      return [...settings({ accept: item.accept.length === 0 ? undefined : item.accept.join(' '), maxFiles: item.maxFiles, maxBytes: item.maxBytes }), ...rubric(item.rubric)];
    case 'case':
      return item.scenes.flatMap((scene) => [
        keyed('scene')(scene),
        ...scene.choices.flatMap(({ key, text, next, share, explanation }) => [rowOf({ part: 'turn', key, value: `${writeShare(share)}${next === null ? '' : ` → ${next}`}`, ...text }), ...texts('why', explanation)]),
      ]);
    case 'scale':
      return [
        ...item.statements.map(({ key, text, reversed }) => rowOf({ part: 'statement', key, value: reversed === true ? 'reversed' : '', ...text })),
        ...item.steps.map(({ value, text }) => rowOf({ part: 'step', value: String(value), ...text })),
        ...settings({ look: item.look, notApplicable: item.notApplicable }),
      ];
    case 'association':
      return [...item.elements.map((element) => usable('element', element)), ...item.pairs.map(({ between: [one, other], share }) => pair(one, other, share)), ...settings({ maxPairs: item.maxPairs })];
    case 'slider':
      return [...item.answers.flatMap(number), ...settings({ min: item.min, max: item.max, step: item.step })];
    case 'hotspot':
    case 'point':
      return null;
  }
}

function texts(part: string, text: Localized | undefined): Row[] {
  return text === undefined || !hasText(text) ? [] : [rowOf({ part, ...text })];
}

function settings(values: Readonly<Record<string, string | number | boolean | undefined>>): Row[] {
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [rowOf({ part: 'setting', key, value: String(value) })]));
}

function keyed(part: string): (text: KeyedText) => Row {
  return ({ key, text }) => rowOf({ part, key, ...text });
}

function usable(part: string, { key, text, uses }: KeyedText & { readonly uses?: number }): Row {
  return rowOf({ part, key, value: uses === undefined ? '' : String(uses), ...text });
}

function option({ key, text, correct, share, explanation }: ItemOption): Row[] {
  return [rowOf({ part: 'option', key, value: `${correct ? 'right' : 'wrong'}${share === undefined ? '' : ` ${writeShare(share)}`}`, ...text }), ...texts('why', explanation)];
}

function pair(key: string, other: string, share: number | undefined): Row {
  return rowOf({ part: 'pair', key, value: `${other}${share === undefined ? '' : ` ${writeShare(share)}`}` });
}

/** An answer for each language, several of one in lines; what is beyond three goes into the last. */
function answer({ texts: [et = '', ru = '', ...en], share, explanation }: AcceptedText): Row[] {
  return [rowOf({ part: 'answer', value: writeShare(share), et, ru, en: en.join('\n') }), ...texts('why', explanation)];
}

function number({ share, explanation, ...accepted }: AcceptedNumber): Row[] {
  return [rowOf({ part: 'number', key: writeTolerant(accepted), value: writeShare(share) }), ...texts('why', explanation)];
}

function unit({ unit: key, factor }: NumberUnit): Row {
  return rowOf({ part: 'unit', key, value: String(factor) });
}

function gap(one: Gap): Row[] {
  const head = rowOf({ part: 'gap', key: one.key, value: one.input });
  const weight = settings({ weight: one.weight });
  switch (one.input) {
    case 'typed':
      return [head, ...weight, ...settings({ caseSensitive: one.caseSensitive, wildcards: one.wildcards }), ...one.answers.flatMap(answer)];
    case 'number':
      return [head, ...weight, ...one.answers.flatMap(number), ...(one.units ?? []).map(unit)];
    case 'chosen':
      return [head, ...weight, ...settings({ shuffle: one.shuffle }), ...one.options.flatMap(option)];
    case 'dragged':
      return [head, ...weight, ...one.accepts.map(({ choice, share }) => rowOf({ part: 'accepts', key: choice, value: writeShare(share) }))];
  }
}

function rubric(of: Rubric | undefined): Row[] {
  return (of?.criteria ?? []).flatMap(({ key, title, levels }) => [rowOf({ part: 'criterion', key, ...title }), ...levels.map((level) => rowOf({ part: 'level', key: level.key, value: String(level.points), ...level.text }))]);
}
