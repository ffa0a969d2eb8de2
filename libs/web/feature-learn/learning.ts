import type { Certificate, LearningActivity } from './types.js';

const day = 24 * 3600_000;

/** The record names its training as it stood when it was issued, in the certificate's language. */
export function certificateFor({ title, completedOn }: LearningActivity, certificates: readonly Certificate[]): Certificate | undefined {
  return certificates.find((one) => one.activityTitle === title[one.language]) ?? certificates.find((one) => one.completedOn === completedOn);
}

/** Only what was completed a moment ago can still be on its way. */
export function isBeingMade(activity: LearningActivity, certificates: readonly Certificate[], now = Date.now()): boolean {
  const { completed, completedOn } = activity;
  return completed && completedOn !== null && now - Date.parse(completedOn) < 2 * day && certificateFor(activity, certificates) === undefined;
}

/** The training that the home screen is about: under way or ahead, else left open, else the one completed last. */
export function currentOf(activities: readonly LearningActivity[], now = Date.now()): LearningActivity | undefined {
  const courses = activities.filter(({ modules }) => modules.length > 0);
  const open = courses.filter(({ completed }) => !completed);
  const ahead = open.filter(({ endsAt }) => Date.parse(endsAt) >= now).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const past = open.sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const done = courses.filter(({ completed }) => completed).sort((a, b) => (b.completedOn ?? '').localeCompare(a.completedOn ?? ''));
  return ahead[0] ?? past[0] ?? done[0];
}

/** Milliseconds after which to ask again: completion is judged in seconds, presence is marked in the course of a day. */
export function paceOf(activities: readonly LearningActivity[], now = Date.now()): number | false {
  if (activities.some(({ completed, next }) => next.kind === 'done' && !completed)) return 3000;
  return activities.some(({ next, startsAt, endsAt }) => next.kind === 'presence' && Date.parse(startsAt) < now && now < Date.parse(endsAt) + 7 * day) ? 20_000 : false;
}
