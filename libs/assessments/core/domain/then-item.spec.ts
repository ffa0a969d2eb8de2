import { expect, it } from '@jest/globals';
import type { ScaleItem } from '#assessments/engine';
import { text } from '../testing/training.js';
import { nowAndThen, thenItem } from './then-item.js';

const scale: ScaleItem = { kind: 'scale', points: 0, stem: text('How sure are you?'), explanation: text(''), statements: [{ key: 'a', text: text('') }], steps: [1, 2].map((value) => ({ value, text: text('') })), look: 'likert' };

it('asks the same about the time before, and says so itself', () => {
  const then = thenItem(scale);
  expect(then.stem.en).toBe('Now look back: how would you have rated yourself **before the training**?\n\nHow sure are you?');
  expect({ ...then, stem: scale.stem }).toEqual(scale);
  expect(thenItem({ ...scale, stem: text('') }).stem.ru).toBe('Теперь оглянитесь назад: как бы вы оценили себя **до обучения**?');
});

it('puts what asks about the time before beside its question, and leaves nothing out', () => {
  const [now, then, other, lost] = [{ id: 'now' }, { id: 'then', thenOf: 'now' }, { id: 'other', thenOf: null }, { id: 'lost', thenOf: 'elsewhere' }];
  expect(nowAndThen([then, now, other, lost])).toEqual([[now, then], [other, null], [lost, null]]);
});
