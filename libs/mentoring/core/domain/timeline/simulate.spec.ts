import { describe, expect, it } from '@jest/globals';
import { contactWeekMs, inQuietHours } from '#messaging/contract';
import { behaviourOf, chance, newMentor, rules, startOf } from '../../testing/random-mentors.js';
import { defaultPlan } from '../default-plan.js';
import type { FollowUpPlan, PlanStep } from '../plan.js';
import { simulate, underVersion, type Behaviour, type LogEntry } from './simulate.js';

const start = new Date('2026-11-23T10:00:00Z');
const inAYear = (from: Date) => new Date(from.getTime() + 400 * 24 * 3_600_000);
const silent: Behaviour = () => null;
const told = (log: readonly LogEntry[]) => log.map((entry) => `${entry.at.toISOString().slice(0, 16)} ${entry.what}${'step' in entry ? ` ${entry.step}` : ''}${'reason' in entry ? ` ${entry.reason}` : ''}${'kind' in entry ? ` ${entry.kind} ${entry.dueAt.toISOString().slice(0, 16)}` : ''}`);
const withSteps = (steps: readonly Partial<PlanStep>[]): FollowUpPlan => ({
  ...defaultPlan,
  steps: [...steps.map((step, index): PlanStep => ({ ...(defaultPlan.steps[0] as PlanStep), key: `s${index}`, ...step })), defaultPlan.steps.at(-1) as PlanStep],
});

describe('the default plan', () => {
  it('asks a silent mentor, has somebody call after two silences, and stops writing after six', () => {
    const log = told(simulate(newMentor(start), silent, inAYear(start)));
    expect(log.slice(0, 9)).toEqual([
      '2026-11-30T08:00 sent day-7',
      '2026-12-14T08:00 sent day-21',
      '2026-12-14T21:59 silence day-7',
      '2026-12-23T08:00 sent day-30',
      '2026-12-28T21:59 silence day-21',
      '2026-12-28T21:59 task silent 2027-01-04T10:00',
      '2027-01-06T21:59 silence day-30',
      '2027-01-22T08:00 sent day-60',
      '2027-02-05T21:59 silence day-60',
    ]);
    expect(log.filter((line) => line.includes(' skipped ')).every((line) => line.endsWith('silent'))).toBe(true);
    expect(log.slice(-2)).toEqual(['2027-11-23T08:00 sent day-365', '2027-12-07T21:59 concluded']);
  });

  it('has a person answer a call for help within one working day', () => {
    const asks: Behaviour = ({ step, at }) => (step === 'day-7' ? { answer: 'need-help', at: new Date(at.getTime() + 5 * 24 * 3_600_000) } : null);
    // Asked on a Saturday; due by the end of Monday.
    expect(told(simulate(newMentor(start), asks, inAYear(start)))).toContain('2026-12-05T08:00 task help 2026-12-07T15:00');
  });

  it('writes nothing in a pause, and nothing after a stop', () => {
    const pauses: Behaviour = ({ step, at }) => ({ answer: step === 'day-7' ? 'pause' : step === 'day-60' ? 'stop' : 'met', at: new Date(at.getTime() + 3_600_000) });
    const log = told(simulate(newMentor(start), pauses, inAYear(start)));
    expect(log).toEqual([
      '2026-11-30T08:00 sent day-7',
      '2026-11-30T09:00 answered day-7',
      '2026-11-30T09:00 paused',
      '2026-12-14T08:00 skipped day-21 paused',
      '2026-12-23T08:00 skipped day-30 paused',
      '2026-12-30T09:00 resumed',
      '2027-01-22T08:00 sent day-60',
      '2027-01-22T09:00 answered day-60',
      '2027-01-22T09:00 withdrawn',
    ]);
  });

  it('lets staff call who has no address', () => {
    expect(told(simulate(newMentor(start, defaultPlan, { hasAddress: false }), silent, new Date('2026-12-01T00:00:00Z')))).toEqual(['2026-11-30T08:00 called day-7', '2026-11-30T08:00 task call 2026-12-02T08:00']);
  });
});

describe('steps of one day', () => {
  it('are one letter, and looking back goes before a short question', () => {
    const plan = withSteps([{ kind: 'evaluation' }, { kind: 'check-in' }]);
    expect(told(simulate(newMentor(start, plan), silent, new Date('2026-12-02T00:00:00Z')))).toEqual(['2026-11-30T08:00 skipped s1 merged', '2026-11-30T08:00 sent s0']);
  });

  it('wait while the week is full, and go out as one when there is room', () => {
    const contacts = [24, 25, 26].map((day) => new Date(`2026-11-${day}T09:00:00Z`));
    const plan = withSteps([{ after: { days: 7 } }, { after: { days: 8 } }]);
    expect(told(simulate(newMentor(start, plan, { contacts }), silent, new Date('2026-12-05T00:00:00Z')))).toEqual([
      '2026-11-30T08:00 held s0',
      '2026-12-01T08:00 held s1',
      '2026-12-01T09:00 skipped s0 merged',
      '2026-12-01T09:00 sent s1',
    ]);
  });
});

describe('conditions', () => {
  const only = (condition: PlanStep['condition'], behaviour: Behaviour) => told(simulate(newMentor(start, withSteps([{}, { after: { days: 30 }, condition }])), behaviour, new Date('2027-01-20T00:00:00Z'))).filter((line) => line.includes(' s1'))[0];
  const met: Behaviour = ({ at }) => ({ answer: 'met', at: new Date(at.getTime() + 3_600_000) });

  it.each([
    ['not-met-yet', silent, 'sent'],
    ['not-met-yet', met, 'skipped'],
    ['has-met', met, 'sent'],
    ['has-met', silent, 'skipped'],
    ['answered-last', met, 'sent'],
    ['answered-last', silent, 'skipped'],
    ['silent-last', silent, 'sent'],
    ['silent-last', met, 'skipped'],
  ] as const)('%s', (condition, behaviour, what) => {
    expect(only(condition, behaviour)).toContain(` ${what} s1`);
  });

  it('count from the first meeting once there was one', () => {
    const plan = withSteps([{}, { anchor: 'first-meeting', after: { days: 10 } }]);
    expect(told(simulate(newMentor(start, plan), met, new Date('2026-12-20T00:00:00Z')))).toContain('2026-12-10T08:00 sent s1');
    expect(told(simulate(newMentor(start, plan), silent, new Date('2026-12-20T00:00:00Z'))).some((line) => line.includes('s1'))).toBe(false);
  });
});

describe('a new version', () => {
  it('keeps what was sent, moves what waits, and does not make up for days that are over', () => {
    const before = newMentor(start);
    const now = new Date('2026-12-24T10:00:00Z');
    const sent = before.history.map((followUp) => (followUp.dueAt < now ? { ...followUp, state: 'sent' as const, sentAt: followUp.dueAt, expiresAt: new Date(followUp.dueAt.getTime() + 1) } : followUp));
    const draft = { ...defaultPlan, steps: defaultPlan.steps.filter(({ key }) => key !== 'day-90').map((step) => (step.key === 'day-60' ? { ...step, after: { days: 50 } } : step)) };
    const extra: PlanStep = { ...(defaultPlan.steps[0] as PlanStep), key: 'day-14', after: { days: 14 } };
    const moved = underVersion({ ...before, history: sent, now }, { ...draft, steps: [extra, ...draft.steps] });
    const states = Object.fromEntries(moved.history.map(({ step, state, dueAt }) => [step, `${state} ${dueAt.toISOString().slice(0, 10)}`]));
    expect(states).toMatchObject({ 'day-7': 'sent 2026-11-30', 'day-30': 'sent 2026-12-23', 'day-14': 'skipped 2026-12-07', 'day-60': 'planned 2027-01-12', 'day-90': 'cancelled 2027-02-21', 'month-4': 'planned 2027-03-23' });
  });
});

describe('a year of four hundred mentors who answer as chance has it', () => {
  // From September on, so that both clock changes, a leap day and every holiday are in it.
  const from = new Date('2027-09-01T06:00:00Z');
  const names = Array.from({ length: 400 }, (_, index) => `mentor ${index}`);
  const yearOf = (name: string) => {
    const now = startOf(name, from);
    return simulate(newMentor(now, defaultPlan, { hasAddress: chance(name, 'address') > 0.1 }), behaviourOf(name), inAYear(now));
  };
  const logs = names.map(yearOf);

  it('settles every planned contact exactly once', () => {
    for (const log of logs) {
      const settled = log.flatMap((entry) => (entry.what === 'sent' || entry.what === 'called' || entry.what === 'skipped' ? [entry.step] : []));
      expect(new Set(settled).size).toBe(settled.length);
      const ended = log.findIndex(({ what }) => what === 'withdrawn' || what === 'concluded');
      expect(ended).toBe(log.length - 1);
      if (log[ended]?.what === 'concluded') expect(settled).toHaveLength(defaultPlan.steps.length);
    }
  });

  it('writes never in quiet hours, never more a week than allowed, never in a pause', () => {
    for (const log of logs) {
      const sent = log.filter(({ what }) => what === 'sent').map(({ at }) => at);
      expect(sent.some((at) => inQuietHours(at, rules))).toBe(false);
      for (const at of sent) expect(sent.filter((other) => other >= at && other.getTime() - at.getTime() < contactWeekMs).length).toBeLessThanOrEqual(rules.perWeek);
      let paused = false;
      for (const { what } of log) {
        if (what === 'paused') paused = true;
        if (what === 'resumed') paused = false;
        expect(paused && (what === 'sent' || what === 'called')).toBe(false);
      }
    }
  });

  it('asks staff in time: each call for help at once, each second silence in a row when its time is over', () => {
    let [helps, silences] = [0, 0];
    for (const log of logs) {
      log.forEach((entry, index) => {
        if (entry.what === 'answered' && entry.answer === 'need-help' && !log.slice(0, index).some((other) => other.what === 'task' && other.kind === 'help')) {
          helps++;
          expect(log.slice(index, index + 2).some((other) => other.what === 'task' && other.kind === 'help' && other.at === entry.at)).toBe(true);
        }
        if (entry.what === 'task') expect(entry.dueAt.getTime()).toBeGreaterThan(entry.at.getTime());
        if (entry.what === 'task' && entry.kind === 'silent') {
          silences++;
          expect(log[index - 1]).toMatchObject({ what: 'silence', at: entry.at });
        }
      });
    }
    expect(helps).toBeGreaterThan(50);
    expect(silences).toBeGreaterThan(50);
  });

  it('is the same again, to the entry', () => {
    expect(names.slice(0, 60).map(yearOf)).toEqual(logs.slice(0, 60));
  });
});
