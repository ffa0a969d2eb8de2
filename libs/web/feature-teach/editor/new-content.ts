import type { Localized } from '#kernel';
import type { ItemContent, ItemKind } from '#assessments/engine';

export const noText: Localized = { et: '', ru: '', en: '' };
const inAll = (et: string, ru: string, en: string): Localized => ({ et, ru, en });

/** The kinds that can be written here; the others come by import. */
export const authorable = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'matching',
  'ordering',
  'gap',
  'short-text',
  'numeric',
  'extended-text',
  'file',
  'case',
  'scale',
] as const satisfies readonly ItemKind[];
export type Authorable = (typeof authorable)[number];

export function isAuthorable(kind: string): kind is Authorable {
  return authorable.some((one) => one === kind);
}

const option = (key: string, correct: boolean) => ({ key, text: noText, correct });
const keyed = (key: string) => ({ key, text: noText });

export const agreement = [
  inAll('Ei ole üldse nõus', 'Совсем не согласны', 'Disagree strongly'),
  inAll('Pigem ei ole nõus', 'Скорее не согласны', 'Disagree'),
  inAll('Nii ja naa', 'И да и нет', 'Neither agree nor disagree'),
  inAll('Pigem olen nõus', 'Скорее согласны', 'Agree'),
  inAll('Olen täiesti nõus', 'Полностью согласны', 'Agree strongly'),
];

/** What a new question of each kind begins with. */
export function newContent(kind: Authorable): ItemContent {
  const base = { stem: noText, explanation: noText, points: 1 };
  switch (kind) {
    case 'single-choice':
      return { kind, ...base, options: [option('a', true), option('b', false), option('c', false)] };
    case 'multiple-choice':
      return { kind, ...base, options: [option('a', true), option('b', true), option('c', false), option('d', false)] };
    case 'true-false':
      return { kind, ...base, answer: true };
    case 'matching':
      return { kind, ...base, prompts: [keyed('p1'), keyed('p2')], choices: [keyed('c1'), keyed('c2')], pairs: [{ prompt: 'p1', choice: 'c1' }, { prompt: 'p2', choice: 'c2' }] };
    case 'ordering':
      return { kind, ...base, elements: [keyed('a'), keyed('b'), keyed('c')], scoring: 'positions' };
    case 'gap':
      return { kind, ...base, text: inAll('{{g1}}', '{{g1}}', '{{g1}}'), gaps: [{ key: 'g1', input: 'typed', answers: [{ texts: [''], share: 1 }] }] };
    case 'short-text':
      return { kind, ...base, answers: [{ texts: [''], share: 1 }] };
    case 'numeric':
      return { kind, ...base, answers: [{ value: 0, tolerance: { kind: 'absolute', by: 0 }, share: 1 }] };
    case 'extended-text':
      return { kind, ...base, points: 3 };
    case 'file':
      return { kind, ...base, points: 3, accept: ['application/pdf', 'image/jpeg', 'image/png'], maxFiles: 1, maxBytes: 10 * 1024 * 1024 };
    case 'case':
      return { kind, ...base, scenes: [{ key: 's1', text: noText, choices: [{ ...keyed('a'), next: null, share: 1 }, { ...keyed('b'), next: null, share: 0 }] }] };
    case 'scale':
      return { kind, ...base, points: 0, statements: [keyed('s1')], steps: agreement.map((text, index) => ({ value: index + 1, text })), look: 'likert' };
  }
}

/** A key that none of these has: the next letter, or the prefix with the next number. */
export function freshKey(taken: readonly { readonly key: string }[], prefix = ''): string {
  const keys = new Set(taken.map(({ key }) => key));
  const letters = prefix === '' ? [...'abcdefghijklmnopqrstuvwxyz'] : [];
  return letters.find((letter) => !keys.has(letter)) ?? Array.from({ length: keys.size + 1 }, (_, n) => `${prefix || 'x'}${n + 1}`).find((key) => !keys.has(key)) ?? `${prefix}${Date.now()}`;
}
