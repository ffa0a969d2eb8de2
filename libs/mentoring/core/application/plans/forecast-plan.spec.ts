import { expect, it } from '@jest/globals';
import { FixedClock, newId } from '#kernel';
import type { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import type { Database } from '#platform/database';
import { defaultPlan } from '../../domain/default-plan.js';
import { newMentor } from '../../testing/random-mentors.js';
import type { Snapshots } from '../timeline/snapshots.js';
import { ForecastPlan } from './forecast-plan.js';
import type { ManagedProgramme } from './plan-access.js';

it('a forecast of many lets others in after each', async () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const mentors = Array.from({ length: 6 }, () => ({ id: newId(), personId: newId() }));
  const snapshots = { of: async () => new Map(mentors.map(({ id }) => [id, newMentor(now)])) } as unknown as Snapshots;
  const forecasting = new ForecastPlan(
    { rows: async () => mentors } as unknown as Database,
    { open: async () => ({ id: newId() }) } as unknown as ManagedProgramme,
    snapshots,
    { contacts: async () => new Map() } as unknown as PeopleDirectory,
    new FixedClock(now),
  );
  let [others, going] = [0, true];
  const other = () => {
    others += 1;
    if (going) setImmediate(other);
  };
  other();
  const forecasts = await forecasting.ofDraft({} as Actor, 'sild', defaultPlan, 'silent', new Date('2027-03-01T00:00:00Z'));
  going = false;
  expect(forecasts.map(({ log }) => log.filter(({ what }) => what === 'sent').length)).toEqual(mentors.map(() => 5));
  expect(others).toBeGreaterThanOrEqual(mentors.length);
});
