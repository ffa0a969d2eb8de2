import { gradeItem } from '#assessments/engine';
import type { Sql } from '#platform/database';
import type { Form } from '../../domain/attempt.js';
import { unlinkedAnswers } from '../../paper/persistence/paper-sheets.repository.js';
import type { AnsweredAttempt, AttemptChoice } from '../domain/answered-attempt.js';
import { answeredAttempts } from '../persistence/answered-attempts.query.js';

/** All that was answered, on screens and on sheets that are nobody's yet; those are graded as they would be when linked. */
export async function collectAnswers(sql: Sql, assessmentIds: readonly string[], form: Form, choice: AttemptChoice): Promise<AnsweredAttempt[]> {
  const [attempts, sheets] = await Promise.all([answeredAttempts(sql, assessmentIds, choice), unlinkedAnswers(sql, assessmentIds)]);
  const contents = new Map(form.items.map(({ id, content }) => [id, content]));
  const typed = sheets.map(({ assessmentId, language, answers }) => ({
    assessmentId,
    answers: Object.entries(answers ?? {}).flatMap(([questionId, value]) => {
      const content = contents.get(questionId);
      return content === undefined ? [] : [{ questionId, value, score: gradeItem(content, value).score, language }];
    }),
  }));
  return [...attempts, ...typed];
}
