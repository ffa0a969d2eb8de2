import type { ItemContent } from '#assessments/engine';
import type { PhraseKey } from '#web/i18n';

/** What the parts of a question are called in the editor, by their names in its data. */
const names: Readonly<Record<string, PhraseKey>> = {
  stem: 'bank.stem',
  explanation: 'bank.explanation',
  points: 'bank.points',
  options: 'bank.options',
  correct: 'bank.is-right',
  share: 'bank.share',
  scoring: 'bank.scoring',
  shuffle: 'bank.shuffle',
  answer: 'bank.right-answer',
  elements: 'bank.elements',
  prompts: 'bank.prompts',
  choices: 'bank.choices',
  pairs: 'bank.its-choice',
  statements: 'bank.statements',
  steps: 'bank.steps',
  look: 'bank.look',
  answers: 'bank.accepted',
  texts: 'bank.accepted-texts',
  tolerance: 'bank.tolerance',
  units: 'bank.units',
  value: 'bank.value',
  caseSensitive: 'bank.case-sensitive',
  wildcards: 'bank.wildcards',
  input: 'bank.gap-input',
  accepts: 'bank.gap-accepts',
  rubric: 'bank.rubric',
  levels: 'bank.levels',
  minWords: 'bank.min-words',
  maxWords: 'bank.max-words',
  template: 'bank.template',
  scenes: 'bank.scenes',
};

/** Where a change is, in the words of the editor: parts with keys by their number, whichever state has them. */
export function placeWords(pointer: string, states: readonly ItemContent[], t: (key: PhraseKey) => string): string {
  let at: readonly unknown[] = states;
  const words = pointer.slice(1).split('/').map((segment) => {
    const list = at.find((state): state is readonly { readonly key?: unknown }[] => Array.isArray(state) && state.some((part) => hasKey(part, segment)));
    at = at.map((state) => (Array.isArray(state) ? (state as readonly unknown[]).find((part, index) => hasKey(part, segment) || String(index) === segment) : typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[segment] : undefined));
    if (list !== undefined) return String(list.findIndex((part) => hasKey(part, segment)) + 1);
    const name = Object.hasOwn(names, segment) ? names[segment] : undefined;
    return name === undefined ? (/^\d+$/.test(segment) ? String(Number(segment) + 1) : segment) : t(name);
  });
  return (words.length > 1 && /\/text$/.test(pointer) ? words.slice(0, -1) : words).join(' › ');
}

function hasKey(part: unknown, key: string): boolean {
  return typeof part === 'object' && part !== null && 'key' in part && part.key === key;
}
