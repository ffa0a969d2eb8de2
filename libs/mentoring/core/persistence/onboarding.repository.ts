import { newId, type Language } from '#kernel';
import type { SqlPort } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';
import type { OnboardingChannel, OnboardingStep } from '../domain/onboarding.js';
import type { Candidacy } from './candidacies.repository.js';

export interface DoneStep {
  readonly step: OnboardingStep;
  readonly contentVersion: number;
  readonly channel: OnboardingChannel;
  readonly doneAt: Date;
}

/** The steps that were done in the present round. */
export function doneSteps(sql: Sql, { id, round }: Pick<Candidacy, 'id' | 'round'>): Promise<DoneStep[]> {
  return sql.rows<DoneStep>(
    `select step, content_version as "contentVersion", channel, done_at as "doneAt" from mentoring.onboarding_step where candidacy_id = $1 and round = $2 order by done_at, id`,
    [id, round],
  );
}

export interface NewDoneStep extends DoneStep {
  readonly language: Language;
  readonly recordedBy: string;
}

/** False when the step was done already. */
export async function insertDoneStep(tx: Sql, { id, round }: Pick<Candidacy, 'id' | 'round'>, step: NewDoneStep): Promise<boolean> {
  const rows = await tx.rows(
    `insert into mentoring.onboarding_step (id, candidacy_id, round, step, content_version, language, channel, done_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict on constraint onboarding_step_once do nothing returning id`,
    [newId(), id, round, step.step, step.contentVersion, step.language, step.channel, step.doneAt, step.recordedBy],
  );
  return rows.length > 0;
}

export interface TeachBack {
  readonly passed: boolean;
  readonly note: string | null;
  readonly reviewedAt: Date;
}

/** The review that counts. */
export function teachBackOf(sql: SqlPort, programmeId: string, personId: string): Promise<TeachBack | undefined> {
  return firstRow<TeachBack>(
    sql,
    `select passed, note, reviewed_at as "reviewedAt" from mentoring.teach_back where programme_id = $1 and person_id = $2 order by id desc limit 1`,
    [programmeId, personId],
  );
}

export async function teachBacksOf(sql: SqlPort, programmeId: string, personIds: readonly string[]): Promise<Map<string, TeachBack>> {
  const rows = await sql.rows<TeachBack & { personId: string }>(
    `select distinct on (person_id) person_id as "personId", passed, note, reviewed_at as "reviewedAt" from mentoring.teach_back
     where programme_id = $1 and person_id = any ($2::uuid[]) order by person_id, id desc`,
    [programmeId, personIds],
  );
  return new Map(rows.map(({ personId, ...teachBack }) => [personId, teachBack]));
}

export async function insertTeachBack(tx: Sql, programmeId: string, personId: string, { passed, note, reviewedAt }: TeachBack, reviewedBy: string): Promise<void> {
  await tx.rows(`insert into mentoring.teach_back (id, programme_id, person_id, passed, note, reviewed_at, reviewed_by) values ($1, $2, $3, $4, $5, $6, $7)`, [
    newId(),
    programmeId,
    personId,
    passed,
    note,
    reviewedAt,
    reviewedBy,
  ]);
}
