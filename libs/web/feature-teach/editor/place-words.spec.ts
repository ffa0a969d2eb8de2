import { expect, it } from '@jest/globals';
import type { ItemContent } from '#assessments/engine';
import { placeWords } from './place-words.js';

const text = (en: string) => ({ et: '', ru: '', en });

it('names the places of changes in the words of the editor, and parts by their number', () => {
  const before: ItemContent = { kind: 'single-choice', stem: text('?'), explanation: text(''), points: 1, options: [{ key: 'k1', text: text('a'), correct: true }, { key: 'k2', text: text('b'), correct: false }] };
  const after: ItemContent = { ...before, options: [...before.options, { key: 'k3', text: text('c'), correct: false }] };
  const told = (pointer: string) => placeWords(pointer, [after, before], (key) => key);
  expect(['/stem', '/options/k2/text', '/options/k3/correct', '/hints/0', '/elements/order'].map(told)).toEqual(['bank.stem', 'bank.options › 2', 'bank.options › 3 › bank.is-right', 'hints › 1', 'bank.elements › order']);
});
