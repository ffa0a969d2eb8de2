import type { Language } from '#kernel';
import { gradeItem, type ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { withheld, type Withheld } from '../../anonymous/domain/survey-state.js';
import { readSheets, type SheetAnswers } from '../../anonymous/persistence/survey.repository.js';
import type { Assessment, Form, FormItem } from '../../domain/attempt.js';
import { scoresByNewestKeys, type ByNewestKey } from '../../grading/persistence/one-key.query.js';
import { unlinkedAnswers, type UnlinkedSheet } from '../../paper/persistence/paper-sheets.repository.js';
import { withNewestKeys } from '../../persistence/assessments.repository.js';
import type { Answered, AnsweredAttempt, AnsweredTest, AttemptChoice } from '../domain/answered-attempt.js';
import { answeredAttempts, questionsOf, questionsOfForms, type AttemptOfForm } from '../persistence/answered-attempts.query.js';

export interface ReadableAnswers {
  /** Who answered, whether or not it may be seen. */
  readonly people: number;
  readonly withheld: Withheld | null;
  readonly answered: AnsweredTest;
}

/** The answers to one test that may be seen now. */
export async function answersToRead(sql: Sql, assessment: Assessment, choice: AttemptChoice, now: Date): Promise<ReadableAnswers> {
  const [found] = await answersOfEach(sql, [assessment], choice, now);
  if (found === undefined) throw new Error(`Nothing was read of ${assessment.id}`);
  return found;
}

/** The same of several tests, in their order: as few queries as for one. */
export async function answersOfEach(sql: Sql, assessments: readonly Assessment[], choice: AttemptChoice, now: Date): Promise<ReadableAnswers[]> {
  const idsOf = (anonymous: boolean) => assessments.filter(({ settings }) => settings.anonymous === anonymous).map(({ id }) => id);
  const [given, sheets] = await Promise.all([readGiven(sql, idsOf(false), choice), readAnonymous(sql, idsOf(true))]);
  const drawn = await readDrawn(sql, given.attempts, new Map(assessments.map(({ id, form }) => [id, form])));
  return assessments.map((assessment) => {
    const { id, form, settings } = assessment;
    if (settings.anonymous) return anonymousAnswers(assessment, sheets.filter(({ assessmentId }) => assessmentId === id).map(({ answers }) => answers), now);
    const own = <T extends { readonly assessmentId: string }>(rows: readonly T[]) => rows.filter(({ assessmentId }) => assessmentId === id);
    const answered = assembled(form, { attempts: own(given.attempts), sheets: own(given.sheets) }, drawn);
    return { people: answered.attempts.length, withheld: null, answered };
  });
}

/** Graded as they are read: nobody passes or fails in an anonymous survey. */
function anonymousAnswers({ id, form, settings }: Assessment, all: readonly SheetAnswers[], now: Date): ReadableAnswers {
  const reason = withheld(settings, all.length, now);
  const contents = contentsOf(form);
  const shown = reason === null ? inNoOrder(all) : [];
  return { people: all.length, withheld: reason, answered: { questions: form.items, attempts: shown.map((answers) => ({ assessmentId: id, asked: null, answers: answered(contents, answers, null) })) } };
}

interface AnonymousSheet {
  readonly assessmentId: string;
  readonly answers: SheetAnswers;
}

async function readAnonymous(sql: Sql, assessmentIds: readonly string[]): Promise<AnonymousSheet[]> {
  if (assessmentIds.length === 0) return [];
  const [sheets, paper] = await Promise.all([readSheets(sql, assessmentIds), unlinkedAnswers(sql, assessmentIds)]);
  return [...sheets, ...paper.map(({ assessmentId, answers }) => ({ assessmentId, answers: answers ?? {} }))];
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

interface Given {
  readonly attempts: readonly AttemptOfForm[];
  readonly sheets: readonly UnlinkedSheet[];
}

async function readGiven(sql: Sql, assessmentIds: readonly string[], choice: AttemptChoice): Promise<Given> {
  if (assessmentIds.length === 0) return { attempts: [], sheets: [] };
  const [attempts, sheets] = await Promise.all([answeredAttempts(sql, assessmentIds, choice), unlinkedAnswers(sql, assessmentIds)]);
  return { attempts, sheets };
}

/** What was asked of those who had questions of their own: by form, and the questions themselves. */
interface Drawn {
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly questions: readonly FormItem[];
}

async function readDrawn(sql: Sql, attempts: readonly AttemptOfForm[], forms: ReadonlyMap<string, Form>): Promise<Drawn> {
  const drawn = [...new Set(attempts.flatMap(({ assessmentId, formId }) => (forms.get(assessmentId)?.id === formId ? [] : [formId])))];
  if (drawn.length === 0) return { asked: new Map(), questions: [] };
  const asked = await questionsOfForms(sql, drawn);
  return { asked, questions: await withNewestKeys(sql, [...forms.keys()], await questionsOf(sql, [...new Set([...asked.values()].flat())])) };
}

/**
 * All that was answered to tests of the same form, on screens and on sheets that are nobody's yet; those are graded as they would be
 * when linked. Where a key was corrected in one of the tests, it counts in all of them.
 */
export async function collectAnswers(sql: Sql, assessmentIds: readonly string[], { id, items }: Form, choice: AttemptChoice): Promise<AnsweredTest> {
  const given = await readGiven(sql, assessmentIds, choice);
  const form = { id, items: await withNewestKeys(sql, assessmentIds, items) };
  const attempts = byNewestKeys(given.attempts, await scoresByNewestKeys(sql, assessmentIds));
  return assembled(form, { ...given, attempts }, await readDrawn(sql, attempts, new Map(assessmentIds.map((assessmentId) => [assessmentId, form]))));
}

function byNewestKeys(attempts: readonly AttemptOfForm[], changes: readonly ByNewestKey[]): readonly AttemptOfForm[] {
  if (changes.length === 0) return attempts;
  const scores = new Map(changes.map(({ attemptId, questionId, score }) => [`${attemptId}:${questionId}`, score]));
  return attempts.map((attempt) => ({ ...attempt, answers: attempt.answers.map((answer) => ({ ...answer, score: scores.get(`${attempt.attemptId}:${answer.questionId}`) ?? answer.score })) }));
}

function assembled(form: Form, { attempts, sheets }: Given, { asked, questions }: Drawn): AnsweredTest {
  const contents = contentsOf(form);
  const own = new Set(contents.keys());
  const typed = sheets.map(({ assessmentId, language, answers }): AnsweredAttempt => ({ assessmentId, asked: own, answers: answered(contents, answers ?? {}, language) }));
  const drawn = new Set(attempts.flatMap(({ formId }) => (formId === form.id ? [] : (asked.get(formId) ?? []))));
  const differs = attempts.some(({ formId }) => formId !== form.id);
  return {
    questions: [...form.items, ...questions.filter(({ id }) => drawn.has(id) && !own.has(id))],
    attempts: [...attempts.map(({ assessmentId, formId, answers }) => ({ assessmentId, asked: differs ? new Set(asked.get(formId) ?? own) : null, answers })), ...typed],
  };
}
