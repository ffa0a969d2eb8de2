import { AssessmentsDirectory } from '#assessments/contract';
import { loadGradedAttempts, type LoadedAttempt } from '#assessments/core';
import { lessonCompleted } from '#curricula/contract';
import { AttachModule } from '#curricula/core';
import { recordFacts, stating } from '#platform/ledger';
import type { Tx } from '#platform/database';
import type { PlannedActivity } from '../plan/plan-activities.js';
import { courseOf, type PlannedAttempt, type PlannedLesson } from '../plan/plan-learning.js';
import { insertRows } from './insert-rows.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

interface Course {
  readonly activityId: string;
  readonly programmeId: string;
  readonly releases: ReadonlyMap<string, string>;
  /** By module and phase. */
  readonly assessments: ReadonlyMap<string, string>;
}

/** The trainings' courses, and what people read and answered in them. */
export async function loadLearning(loading: Loading, ids: ActivityIds): Promise<LoadedAttempt[]> {
  const { tx, demonstration } = loading;
  const languages = new Map(demonstration.participants.map(({ person }) => [person.id, person.language]));
  const loaded: LoadedAttempt[] = [];
  for (const activity of demonstration.activities) {
    const course = await attachCourse(loading, activity, idOf(ids, activity.key));
    if (course === null) continue;
    const attempts = demonstration.learning.attempts.filter((attempt) => attempt.activity === activity);
    const lessons = demonstration.learning.lessons.filter((lesson) => lesson.activity === activity);
    loaded.push(...(await loadAttempts(tx, course, attempts.filter(({ phase }) => phase === 'pre'), languages)));
    await loadLessons(tx, course, lessons, languages);
    loaded.push(...(await loadAttempts(tx, course, attempts.filter(({ phase }) => phase === 'post'), languages)));
  }
  return loaded;
}

async function attachCourse({ tx, app, programmeId, modules }: Loading, activity: PlannedActivity, activityId: string): Promise<Course | null> {
  const course = courseOf(activity, modules);
  if (course.length === 0) return null;
  const attach = app.get(AttachModule, { strict: false });
  const releases = new Map<string, string>();
  for (const [position, { id: moduleId, version }] of course.entries()) {
    releases.set(moduleId, await attach.execute(tx, { activityId, moduleId, version, required: position === 0 }));
  }
  const standings = await app.get(AssessmentsDirectory, { strict: false }).standings(tx, activityId, activityId);
  const assessments = new Map(standings.map(({ moduleId, phase, assessmentId }) => [`${moduleId}/${phase}`, assessmentId]));
  return { activityId, programmeId, releases, assessments };
}

type Languages = ReadonlyMap<string, 'et' | 'ru' | 'en'>;

function loadAttempts(tx: Tx, { assessments }: Course, attempts: readonly PlannedAttempt[], languages: Languages): Promise<LoadedAttempt[]> {
  const past = attempts.map((attempt) => ({
    ...attempt,
    assessmentId: assessments.get(`${attempt.moduleId}/${attempt.phase}`) ?? '',
    language: languages.get(attempt.personId) ?? 'et',
  }));
  return loadGradedAttempts(tx, past.sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime()));
}

async function loadLessons(tx: Tx, { activityId, programmeId, releases }: Course, lessons: readonly PlannedLesson[], languages: Languages): Promise<void> {
  const inOrder = [...lessons].sort((a, b) => a.readAt.getTime() - b.readAt.getTime());
  await insertRows(
    tx,
    'curricula.lesson_progress',
    inOrder.map(({ personId, moduleId, lessonKey, readAt }) => ({ activity_id: activityId, person_id: personId, module_key: moduleId, lesson_key: lessonKey, release_id: releases.get(moduleId), read_at: readAt })),
  );
  await recordFacts(
    tx,
    inOrder.map(({ personId, moduleId, lessonKey, readAt }) =>
      stating(lessonCompleted, {
        occurredAt: readAt,
        subjectId: personId,
        actorId: personId,
        programmeId,
        activityId,
        language: languages.get(personId) ?? null,
        payload: { moduleId, lessonKey, releaseId: releases.get(moduleId) ?? '' },
      }),
    ),
  );
}
