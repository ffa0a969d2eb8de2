import type { Language } from '#kernel';
import { gradeItem, type ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { withheld, type Withheld } from '../../anonymous/domain/survey-state.js';
import { readSheets, type SheetAnswers } from '../../anonymous/persistence/survey.repository.js';
import type { Assessment, Form } from '../../domain/attempt.js';
import { unlinkedAnswers } from '../../paper/persistence/paper-sheets.repository.js';
import type { Answered, AnsweredAttempt, AnsweredTest, AttemptChoice } from '../domain/answered-attempt.js';
import { answeredAttempts, questionsOf, questionsOfForms } from '../persistence/answered-attempts.query.js';

export interface ReadableAnswers {
  /** Who answered, whether or not it may be seen. */
  readonly people: number;
  readonly withheld: Withheld | null;
  readonly answered: AnsweredTest;
}

/** The answers to one test that may be seen now. */
export async function answersToRead(sql: Sql, assessment: Assessment, choice: AttemptChoice, now: Date): Promise<ReadableAnswers> {
  const { id, form, settings } = assessment;
  if (settings.anonymous) return anonymousAnswers(sql, assessment, now);
  const answered = await collectAnswers(sql, [id], form, choice);
  return { people: answered.attempts.length, withheld: null, answered };
}

/** Graded as they are read: nobody passes or fails in an anonymous survey. */
async function anonymousAnswers(sql: Sql, { id, form, settings }: Assessment, now: Date): Promise<ReadableAnswers> {
  const [sheets, paper] = await Promise.all([readSheets(sql, id), unlinkedAnswers(sql, [id])]);
  const all = [...sheets, ...paper.map(({ answers }) => answers ?? {})];
  const reason = withheld(settings, all.length, now);
  const contents = contentsOf(form);
  const shown = reason === null ? inNoOrder(all) : [];
  return { people: all.length, withheld: reason, answered: { questions: form.items, attempts: shown.map((answers) => ({ assessmentId: id, asked: null, answers: answered(contents, answers, null) })) } };
}

/** Paper would come after what was answered on screens. */
function inNoOrder<T>(sheets: readonly T[]): T[] {
  return sheets.map((sheet) => ({ sheet, written: JSON.stringify(sheet) })).sort((a, b) => (a.written < b.written ? -1 : 1)).map(({ sheet }) => sheet);
}

type Contents = ReadonlyMap<string, ItemContent>;

function contentsOf({ items }: Form): Contents {
  return new Map(items.map(({ id, content }) => [id, content]));
}

function answered(contents: Contents, answers: SheetAnswers, language: Language | null): Answered[] {
  return Object.entries(answers).flatMap(([questionId, value]) => {
    const content = contents.get(questionId);
    return content === undefined ? [] : [{ questionId, value, score: gradeItem(content, value).score, language }];
  });
}

/** All that was answered, on screens and on sheets that are nobody's yet; those are graded as they would be when linked. */
export async function collectAnswers(sql: Sql, assessmentIds: readonly string[], form: Form, choice: AttemptChoice): Promise<AnsweredTest> {
  const [attempts, sheets] = await Promise.all([answeredAttempts(sql, assessmentIds, choice), unlinkedAnswers(sql, assessmentIds)]);
  const contents = contentsOf(form);
  const own = new Set(contents.keys());
  const typed = sheets.map(({ assessmentId, language, answers }): AnsweredAttempt => ({ assessmentId, asked: own, answers: answered(contents, answers ?? {}, language) }));
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
