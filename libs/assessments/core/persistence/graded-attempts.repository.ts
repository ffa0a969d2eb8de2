import type { ItemResponse } from '#assessments/engine';
import type { Sql } from '#platform/database';
import type { Attempt } from '../domain/attempt.js';
import type { AttemptGrade } from '../domain/grade-attempt.js';

type AttemptFields = Pick<Attempt, 'id' | 'assessmentId' | 'personId' | 'formId' | 'number' | 'language' | 'seed' | 'startedAt'>;

export interface GradedAttempt {
  readonly attempt: AttemptFields & { readonly submittedAt: Date };
  readonly responses: readonly { readonly itemVersionId: string; readonly value: ItemResponse }[];
  readonly grade: AttemptGrade;
}

const attemptTypes = ['uuid', 'uuid', 'uuid', 'uuid', 'integer', 'text', 'integer', 'timestamptz', 'timestamptz', 'timestamptz', 'timestamptz', 'double precision', 'double precision', 'boolean'];
const responseTypes = ['uuid', 'uuid', 'jsonb', 'text', 'timestamptz', 'double precision', 'double precision', 'jsonb'];

/** Writes attempts with their answers, graded as far as no person has to do it, in two statements however many they are. */
export async function insertGradedAttempts(tx: Sql, graded: readonly GradedAttempt[]): Promise<void> {
  await tx.rows(
    `insert into assessments.attempt (id, assessment_id, person_id, form_id, number, language, seed, started_at, submitted_at, graded_at, released_at, score, max, passed, state, ended_by)
     select a.*, case when a.score is null then 'submitted' else 'graded' end, 'person'
     from unnest(${arrays(attemptTypes)}) as a (id, assessment_id, person_id, form_id, number, language, seed, started_at, submitted_at, graded_at, released_at, score, max, passed)`,
    columns(attemptTypes, graded.map(attemptValues)),
  );
  await tx.rows(
    `insert into assessments.response (attempt_id, item_version_id, value, language, saved_at, score, max, trace) select * from unnest(${arrays(responseTypes)})`,
    columns(responseTypes, graded.flatMap(responseValues)),
  );
}

function attemptValues({ attempt: a, grade }: GradedAttempt): unknown[] {
  const gradedAt = grade.score === null ? null : a.submittedAt;
  const max = grade.score === null ? null : grade.max;
  return [a.id, a.assessmentId, a.personId, a.formId, a.number, a.language, a.seed, a.startedAt, a.submittedAt, gradedAt, gradedAt, grade.score, max, grade.passed];
}

function responseValues({ attempt, responses, grade }: GradedAttempt): unknown[][] {
  return responses.map(({ itemVersionId, value }) => {
    const itemGrade = grade.responses.get(itemVersionId);
    const graded = [itemGrade?.score, itemGrade?.max, JSON.stringify(itemGrade?.trace)];
    return [attempt.id, itemVersionId, JSON.stringify(value), attempt.language, attempt.submittedAt, ...graded];
  });
}

function arrays(types: readonly string[]): string {
  return types.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
}

function columns(types: readonly string[], rows: readonly (readonly unknown[])[]): unknown[][] {
  return types.map((_, column) => rows.map((row) => row[column]));
}
