import type { ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { gradedTryOf } from '../../persistence/attempts.repository.js';
import { changesScore, gradeByKey, type KeyedAnswer } from '../domain/regrade.js';

/** What an answer earns by the key that was corrected in another test. */
export interface ByNewestKey {
  readonly attemptId: string;
  readonly questionId: string;
  readonly before: number;
  readonly score: number;
}

/** The key of a question that counts now, where it was corrected in one of the tests: wherever else it is asked, answers were graded by another. */
const elsewhere = `select a.id as assessment_id, a.settings, newest.item_version_id, newest.corrected
  from (select distinct on (item_version_id) item_version_id, assessment_id, corrected from assessments.regrade
        where assessment_id = any ($1::uuid[]) and state in ('applying', 'approved') order by item_version_id, decided_at desc, id desc) newest
  join assessments.assessment a on a.id = any ($1::uuid[]) and a.id <> newest.assessment_id`;

/**
 * Answers to tests that are compared, where the same question was graded by different keys: a comparison takes the one that counts
 * now for all of them. Results stay as they were given; only whoever corrects the key in that test as well changes them.
 */
export async function scoresByNewestKeys(sql: Sql, assessmentIds: readonly string[]): Promise<ByNewestKey[]> {
  const rows = await sql.rows<KeyedAnswer & { questionId: string; corrected: ItemContent; settings: AssessmentSettings }>(
    `select t.id as "attemptId", r.item_version_id as "questionId", r.value, ${gradedTryOf('r')} as tries, r.score, k.corrected, k.settings
     from (${elsewhere}) k join assessments.attempt t on t.assessment_id = k.assessment_id and t.state in ('submitted', 'graded')
     join assessments.response r on r.attempt_id = t.id and r.item_version_id = k.item_version_id and r.score is not null
     where not coalesce(r.value ? 'erased', false) and (r.value is not null or r.score = 0)`,
    [assessmentIds],
  );
  return rows.flatMap(({ questionId, corrected, settings, ...answer }) => {
    const grade = gradeByKey(corrected, answer, gradingPolicy(settings));
    return grade !== undefined && changesScore(grade, answer) ? [{ attemptId: answer.attemptId, questionId, before: answer.score, score: grade.score }] : [];
  });
}
