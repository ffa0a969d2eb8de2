import { IssueCertificate } from '#certificates/core';
import { JudgeCompletion } from '#curricula/core';
import type { LoadedAttempt } from '#assessments/core';
import { oneRow } from '#platform/database';
import { after, later, minuteMs } from '../calendar.js';
import { courseOf } from '../plan/plan-learning.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

/** A certificate of the demonstration, and when its holder got it. */
export interface Holder {
  readonly personId: string;
  readonly activityKey: string;
  readonly issuedAt: Date;
}

interface Candidate {
  readonly personId: string;
  readonly activityKey: string;
  readonly activityId: string;
  readonly completedAt: Date;
}

/** Judges completions and issues certificates as the worker would have done, each at its time. */
export async function loadCertificates(loading: Loading, ids: ActivityIds, attempts: readonly LoadedAttempt[]): Promise<Holder[]> {
  const { tx, app, clock, demonstration } = loading;
  const [judge, issue] = [app.get(JudgeCompletion, { strict: false }), app.get(IssueCertificate, { strict: false })];
  const holders: Holder[] = [];
  for (const { personId, activityKey, activityId, completedAt } of candidates(loading, ids, attempts)) {
    clock.set(after(completedAt, minuteMs / 2));
    if (!(await judge.execute(tx, activityId, personId))) throw new Error(`The demonstration lets ${personId} complete ${activityKey}, and the rule does not.`);
    const { id } = await oneRow<{ id: string }>(tx, `select id from curricula.completion where person_id = $1 and activity_id = $2`, [personId, activityId]);
    clock.set(after(completedAt, minuteMs));
    await issue.execute(tx, id);
    holders.push({ personId, activityKey, issuedAt: clock.now() });
  }
  clock.set(demonstration.calendar.now);
  return holders;
}

/** Who meets the rule of the required module, in the order in which they met it. */
function candidates({ demonstration, modules }: Loading, ids: ActivityIds, attempts: readonly LoadedAttempt[]): Candidate[] {
  const { attendance, learning } = demonstration;
  const passes = new Map<string, Date>();
  const planned = new Map(learning.attempts.map((attempt) => [`${attempt.personId}/${attempt.seed}/${attempt.number}`, attempt]));
  for (const { personId, seed, number, passed, submittedAt } of attempts) {
    const attempt = planned.get(`${personId}/${seed}/${number}`);
    if (attempt?.phase === 'post' && passed) passes.set(`${personId}/${attempt.activity.key}/${attempt.moduleId}`, submittedAt);
  }
  const found = attendance.flatMap(({ activity, person, presence }): Candidate[] => {
    const [main] = courseOf(activity, modules);
    if (main === undefined || presence?.state !== 'present') return [];
    const passedAt = passes.get(`${person.id}/${activity.key}/${main.id}`);
    const lessons = learning.lessons.filter((lesson) => lesson.activity === activity && lesson.personId === person.id && main.completion.lessons.includes(lesson.lessonKey) && lesson.moduleId === main.id);
    if (passedAt === undefined || lessons.length < main.completion.lessons.length) return [];
    const completedAt = lessons.reduce((last, { readAt }) => later(last, readAt), passedAt);
    return [{ personId: person.id, activityKey: activity.key, activityId: idOf(ids, activity.key), completedAt }];
  });
  return found.sort((a, b) => a.completedAt.getTime() - b.completedAt.getTime());
}
