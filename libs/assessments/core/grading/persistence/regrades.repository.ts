import { newId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import { firstRow, type Sql } from '#platform/database';
import type { GradedAnswer, RegradeState } from '../domain/regrade.js';

export interface Regrade {
  readonly id: string;
  readonly assessmentId: string;
  readonly questionId: string;
  readonly corrected: ItemContent;
  readonly reason: string;
  readonly state: RegradeState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

const regradeSql = `select id, assessment_id as "assessmentId", item_version_id as "questionId", corrected, reason, state, proposed_by as "proposedBy", proposed_at as "proposedAt" from assessments.regrade`;

/** The id, or nothing when a proposal for that question waits already. */
export async function proposeRegrade(tx: Sql, { assessmentId, questionId, corrected, reason }: Pick<Regrade, 'assessmentId' | 'questionId' | 'corrected' | 'reason'>, by: string, at: Date): Promise<string | undefined> {
  const made = await firstRow<{ id: string }>(
    tx,
    `insert into assessments.regrade (id, assessment_id, item_version_id, corrected, reason, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [newId(), assessmentId, questionId, JSON.stringify(corrected), reason, by, at],
  );
  return made?.id;
}

export function lockRegrade(tx: Sql, id: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(tx, `${regradeSql} where id = $1 for update`, [id]);
}

export function findRegrade(sql: Sql, id: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(sql, `${regradeSql} where id = $1`, [id]);
}

export function proposedRegrade(sql: Sql, assessmentId: string, questionId: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(sql, `${regradeSql} where assessment_id = $1 and item_version_id = $2 and state = 'proposed'`, [assessmentId, questionId]);
}

export async function decideRegrade(tx: Sql, id: string, state: Exclude<RegradeState, 'proposed'>, by: string, at: Date): Promise<void> {
  await tx.rows(`update assessments.regrade set state = $2, decided_by = $3, decided_at = $4 where id = $1`, [id, state, by, at]);
}

/** Answers to the question in results that stand, with the totals of their attempts. */
export function gradedAnswers(sql: Sql, assessmentId: string, questionId: string): Promise<GradedAnswer[]> {
  return sql.rows<GradedAnswer>(
    `select t.id as "attemptId", t.person_id as "personId", r.value, r.score, t.score as total, t.max, t.passed
     from assessments.attempt t join assessments.response r on r.attempt_id = t.id and r.item_version_id = $2 and r.score is not null
     where t.assessment_id = $1 and t.state = 'graded' order by t.id`,
    [assessmentId, questionId],
  );
}
