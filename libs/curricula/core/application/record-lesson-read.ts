import { lessonCompleted } from '#curricula/contract';
import type { Language } from '#kernel';
import { firstRow, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';

export interface LessonRead {
  readonly activityId: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly moduleId: string;
  readonly lessonKey: string;
  readonly releaseId: string;
  readonly language: Language | null;
  readonly readAt: Date;
}

/** States once that a person has read a lesson of their course. Answers whether it was stated now. */
export async function recordLessonRead(tx: Tx, { activityId, programmeId, personId, moduleId, lessonKey, releaseId, language, readAt }: LessonRead): Promise<boolean> {
  const made = await firstRow(
    tx,
    `insert into curricula.lesson_progress (activity_id, person_id, module_key, lesson_key, release_id, read_at)
     values ($1, $2, $3, $4, $5, $6) on conflict on constraint lesson_progress_pk do nothing returning person_id`,
    [activityId, personId, moduleId, lessonKey, releaseId, readAt],
  );
  if (made === undefined) return false;
  await recordFact(tx, lessonCompleted, {
    occurredAt: readAt,
    subjectId: personId,
    actorId: personId,
    programmeId,
    activityId,
    language,
    payload: { moduleId, lessonKey, releaseId },
  });
  return true;
}
