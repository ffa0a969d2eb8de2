import { describe, expect, it } from '@jest/globals';
import { installedModules } from '#modules/installed';
import { places } from '#people/contract';
import { demonstrationFamilyNames } from '../people/names.js';
import { demoAccounts } from '../sign-ins.js';
import { planDemonstration, type Demonstration } from './demonstration.js';
import type { PlannedActivity } from './plan-activities.js';

const plan = (now: string, seed?: string) => planDemonstration(new Date(now), installedModules, seed);
const noon = '2026-11-23T10:00:00Z';

/** Highest number of places that were taken at the same time. */
function fullest({ attendance }: Demonstration, activity: PlannedActivity): number {
  const changes = attendance
    .filter((entry) => entry.activity === activity)
    .flatMap(({ seats }) => seats.map(({ at, status }, index) => ({ at, by: status === 'registered' ? 1 : index > 0 && status === 'cancelled' ? -1 : 0 })))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.by - b.by);
  let [taken, most] = [0, 0];
  for (const { by } of changes) most = Math.max(most, (taken += by));
  return most;
}

const registered = ({ attendance }: Demonstration, key: string) => attendance.filter(({ activity, seats }) => activity.key === key && seats.at(-1)?.status === 'registered');

describe('the plan of the demonstration', () => {
  it('is the same for the same day and seed, and another for another seed', () => {
    expect(plan(noon)).toEqual(plan(noon));
    const names = (demonstration: Demonstration) => demonstration.participants.map(({ person }) => `${person.givenName} ${person.familyName}`);
    expect(names(plan(noon))).not.toEqual(names(plan(noon, 'another')));
    // Only the dates move with the day.
    expect(names(plan(noon)).sort()).toEqual(names(plan('2027-02-03T09:00:00Z')).sort());
  });

  it('has over 300 invented people of every place, language, age and gender', () => {
    const { participants, staff } = plan(noon);
    const people = participants.map(({ person }) => person);
    expect(people.length).toBeGreaterThan(300);
    expect(new Set(people.map(({ placeCode }) => placeCode))).toEqual(new Set(places.map(({ code }) => code)));
    const share = (language: string) => people.filter((person) => person.language === language).length / people.length;
    expect(share('ru')).toBeCloseTo(2 / 3, 1);
    expect(share('et')).toBeCloseTo(1 / 3, 1);
    expect(share('en')).toBeGreaterThan(0.02);
    expect(new Set(people.map(({ gender }) => gender)).size).toBe(4);
    const ages = people.map(({ birthYear }) => 2026 - (birthYear ?? 0));
    for (const [youngest, oldest] of [[16, 17], [18, 26], [27, 64], [65, 120]] as const) expect(ages.filter((age) => age >= youngest && age <= oldest).length).toBeGreaterThan(10);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(16);
    const everybody = [...people, staff.administrator, staff.funder, ...staff.trainers];
    expect(everybody.every(({ familyName }) => demonstrationFamilyNames.has(familyName))).toBe(true);
    const emails = everybody.flatMap(({ email }) => (email === null ? [] : [email]));
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.every((email) => /^[a-z0-9.]+@demo\.kaasa\.test$/.test(email))).toBe(true);
    expect(people.filter(({ email, personalCode }) => email === null && personalCode !== null).length).toBeGreaterThan(10);
    expect(people.some(({ consents }) => !consents['mentor-follow-up'])).toBe(true);
  });

  // Night, first of January, leap day, both changes of the clocks, and late in the day.
  const days = [noon, '2026-12-31T22:10:00Z', '2028-02-29T06:00:00Z', '2027-03-28T00:30:00Z', '2027-10-31T01:30:00Z', '2026-11-23T21:30:00Z'];
  it.each(days)('fits whatever the day: %s', (now) => {
    const demonstration = plan(now);
    const { activities, attendance, learning, participants } = demonstration;
    const instant = new Date(now);
    for (const activity of activities) expect(fullest(demonstration, activity)).toBeLessThanOrEqual(activity.capacity);
    const trainees = ['training-1', 'training-2', 'training-3', 'training-4', 'training-5'].flatMap((key) => registered(demonstration, key));
    expect(trainees).toHaveLength(118);
    expect(new Set(trainees.map(({ person }) => person.id)).size).toBe(118);
    expect(registered(demonstration, 'training-5')).toHaveLength(22);
    const open = activities.find((activity) => activity.open);
    expect(open?.endsAt.getTime()).toBeGreaterThan(instant.getTime());
    expect((open?.startsAt.getTime() ?? 0) - instant.getTime()).toBeLessThan(24 * 3_600_000);
    expect(activities.filter(({ past }) => past).every(({ endsAt }) => endsAt < instant)).toBe(true);
    const moments = [...attendance.flatMap(({ seats }) => seats.map(({ at }) => at)), ...learning.attempts.map(({ submittedAt }) => submittedAt), ...learning.lessons.map(({ readAt }) => readAt), ...participants.map(({ joinedAt }) => joinedAt)];
    expect(moments.every((at) => at < instant)).toBe(true);
    for (const { seats } of attendance) expect([...seats].sort((a, b) => a.at.getTime() - b.at.getTime())).toEqual(seats);
  });

  it('leaves all to do for the demonstration’s trainee', () => {
    const { attendance, learning } = plan(noon);
    const [own, ...more] = attendance.filter(({ person }) => person.email === demoAccounts.trainee.email);
    expect([own?.activity.key, own?.seats.at(-1)?.status, own?.presence, more.length]).toEqual(['training-5', 'registered', null, 0]);
    expect([...learning.attempts, ...learning.lessons].some(({ personId }) => personId === own?.person.id)).toBe(false);
  });
});
