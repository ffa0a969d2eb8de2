import { describe, expect, it } from '@jest/globals';
import { differences, inOrder, newKey, sameSettings, type Plan, type Step } from './plan.js';

const text = { et: 'a', ru: 'б', en: 'c' };
const step = (key: string, amount: number, over: Partial<Step> = {}): Step => ({ key, kind: 'check-in', anchor: 'became-mentor', after: { amount, unit: 'days' }, condition: 'always', channel: 'email', title: text, text, waitDays: 14, escalates: true, ...over });
const plan = (...steps: Step[]): Plan => ({ at: '10:00', quiet: { from: 21, until: 8 }, silencesToTask: 2, silencesToStop: 6, workingDays: { help: 1, silent: 3, call: 2 }, steps });

describe('a plan in the editor', () => {
  it('has its steps in the order in which they come', () => {
    const steps = [step('d', 5, { anchor: 'first-meeting' }), step('c', 3, { after: { amount: 3, unit: 'months' } }), step('b', 60), step('a', 7)];
    expect(inOrder(steps).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('finds a key that is free', () => {
    expect(newKey([step('step-2', 1), step('x', 2)])).toBe('step-3');
    expect(newKey([step('step-3', 1), step('x', 2)])).toBe('step-4');
  });

  it('tells what differs, whatever the order of the words in it', () => {
    const [from, to] = [plan(step('a', 7), step('b', 21), step('c', 30)), plan(step('c', 30, { title: { en: 'c', ru: 'б', et: 'a' } }), step('a', 8), step('n', 9))];
    expect(differences(from, to).map(({ kind, step: { key } }) => [kind, key])).toEqual([['changed', 'a'], ['added', 'n'], ['removed', 'b']]);
    expect(sameSettings(from, to)).toBe(true);
    expect(sameSettings(from, { ...to, at: '11:00' })).toBe(false);
  });
});
