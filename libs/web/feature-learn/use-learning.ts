import { useApi, useApiLive } from '#web/api-client';
import type { Certificate, LearningActivity } from './types.js';

const soon = 3000;
const now = 20_000;
const day = 24 * 3600_000;

/** One's own trainings; asked again and again while the trainer or the worker still has something to do. */
export function useLearning() {
  const learning = useApi('/api/v1/me/learning');
  const activities = learning.data?.activities ?? [];
  useApiLive(pace(activities), '/api/v1/me/learning');
  return learning;
}

/** Completion is judged in seconds; presence is marked in the course of a day. */
function pace(activities: readonly LearningActivity[]): number | false {
  if (activities.some(({ completed, next }) => next.kind === 'done' && !completed)) return soon;
  return activities.some(({ next, startsAt }) => next.kind === 'presence' && Date.parse(startsAt) < Date.now()) ? now : false;
}

/** Certificates with what is on its way: for a training just completed, and a document that is being typeset. */
export function useCertificates(awaited: readonly LearningActivity[] = []) {
  const certificates = useApi('/api/v1/me/certificates');
  const items = certificates.data?.items ?? [];
  const missing = awaited.some((activity) => isBeingMade(activity, items));
  const typesetting = items.some(({ pdfReady, issuedAt }) => !pdfReady && Date.now() - Date.parse(issuedAt) < 120_000);
  useApiLive(missing || typesetting ? soon : false, '/api/v1/me/certificates');
  return certificates;
}

/** The record names its training as it stood when it was issued, in the certificate's language. */
export function certificateFor({ title, completedOn }: LearningActivity, certificates: readonly Certificate[]): Certificate | undefined {
  return certificates.find((one) => one.activityTitle === title[one.language] || one.completedOn === completedOn);
}

/** Only what was completed a moment ago can still be on its way. */
export function isBeingMade(activity: LearningActivity, certificates: readonly Certificate[]): boolean {
  const { completed, completedOn } = activity;
  return completed && completedOn !== null && Date.now() - Date.parse(completedOn) < 2 * day && certificateFor(activity, certificates) === undefined;
}

/** The training that the home screen is about: the earliest under way with a course, else the one completed last. */
export function currentOf(activities: readonly LearningActivity[]): LearningActivity | undefined {
  const courses = activities.filter(({ modules }) => modules.length > 0);
  const open = courses.filter(({ completed }) => !completed).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const done = courses.filter(({ completed }) => completed).sort((a, b) => (b.completedOn ?? '').localeCompare(a.completedOn ?? ''));
  return open[0] ?? done[0];
}
