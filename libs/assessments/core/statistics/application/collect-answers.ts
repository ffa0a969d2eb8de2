import { gradeItem } from '#assessments/engine';
import type { Sql } from '#platform/database';
import type { Form } from '../../domain/attempt.js';
import { unlinkedAnswers } from '../../paper/persistence/paper-sheets.repository.js';
import type { AnsweredAttempt, AnsweredTest, AttemptChoice } from '../domain/answered-attempt.js';
import { answeredAttempts, questionsOf, questionsOfForms } from '../persistence/answered-attempts.query.js';

/** All that was answered, on screens and on sheets that are nobody's yet; those are graded as they would be when linked. */
export async function collectAnswers(sql: Sql, assessmentIds: readonly string[], form: Form, choice: AttemptChoice): Promise<AnsweredTest> {
  const [attempts, sheets] = await Promise.all([answeredAttempts(sql, assessmentIds, choice), unlinkedAnswers(sql, assessmentIds)]);
  const contents = new Map(form.items.map(({ id, content }) => [id, content]));
  const own = new Set(contents.keys());
  const typed = sheets.map(({ assessmentId, language, answers }): AnsweredAttempt => ({
    assessmentId,
    asked: own,
    answers: Object.entries(answers ?? {}).flatMap(([questionId, value]) => {
      const content = contents.get(questionId);
      return content === undefined ? [] : [{ questionId, value, score: gradeItem(content, value).score, language }];
    }),
  }));
  const drawn = [...new Set(attempts.map(({ formId }) => formId))].filter((id) => id !== form.id);
  const asked = drawn.length === 0 ? new Map<string, string[]>() : await questionsOfForms(sql, drawn);
  const others = [...new Set([...asked.values()].flat())].filter((id) => !contents.has(id));
  return {
    questions: others.length === 0 ? form.items : [...form.items, ...(await questionsOf(sql, others))],
    attempts: [...attempts.map(({ assessmentId, formId, answers }) => ({ assessmentId, asked: askedBy(formId), answers })), ...typed],
  };

  function askedBy(formId: string): ReadonlySet<string> | null {
    return drawn.length === 0 ? null : new Set(asked.get(formId) ?? own);
  }
}
