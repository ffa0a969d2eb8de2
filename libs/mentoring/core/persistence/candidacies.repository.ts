import { newId } from '#kernel';
import { personProfiled, type SqlPort } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';
import type { LeavingReason } from '../domain/leaving.js';
import type { CandidacyEventRow } from './candidacy.row.js';

export interface Candidacy {
  readonly id: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly placeCode: string;
  readonly state: CandidacyState;
  readonly since: Date;
  readonly until: Date | null;
  readonly round: number;
  readonly invitedAt: Date;
  readonly acceptedAt: Date | null;
  readonly helpWantedAt: Date | null;
  readonly phone: string | null;
  readonly bestHour: string | null;
}

export const candidacyColumns = `id, programme_id as "programmeId", person_id as "personId", place_code as "placeCode", state, since, until, round,
  invited_at as "invitedAt", accepted_at as "acceptedAt", help_wanted_at as "helpWantedAt", phone, best_hour as "bestHour"`;

export function findCandidacy(sql: Sql, id: string): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(sql, `select ${candidacyColumns} from mentoring.candidacy where id = $1`, [id]);
}

/** Every change of a candidacy and of what hangs on it holds this lock. */
export function lockCandidacy(tx: Sql, id: string): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(tx, `select ${candidacyColumns} from mentoring.candidacy where id = $1 for update`, [id]);
}

/** Many at once; always in the same order, so that no two holders wait for each other. */
export function lockCandidacies(tx: Sql, ids: readonly string[]): Promise<Candidacy[]> {
  return tx.rows<Candidacy>(`select ${candidacyColumns} from mentoring.candidacy where id = any ($1::uuid[]) order by id for update`, [ids]);
}

export function lockCandidacyOf(tx: Sql, programmeId: string, personId: string): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(tx, `select ${candidacyColumns} from mentoring.candidacy where programme_id = $1 and person_id = $2 for update`, [programmeId, personId]);
}

/** Everybody in the programme who is a mentor now. */
export function mentorsOf(sql: Sql, programmeId: string): Promise<Candidacy[]> {
  return sql.rows<Candidacy>(`select ${candidacyColumns} from mentoring.candidacy where programme_id = $1 and state in ('active', 'paused') order by since desc, id desc`, [programmeId]);
}

/** In every programme, the latest first. */
export function candidaciesOf(sql: Sql, personId: string): Promise<Candidacy[]> {
  return sql.rows<Candidacy>(`select ${candidacyColumns} from mentoring.candidacy where person_id = $1 order by since desc, id desc`, [personId]);
}

export type NewCandidacy = Pick<Candidacy, 'programmeId' | 'personId' | 'placeCode' | 'invitedAt'>;

/** Undefined when the person has a candidacy in the programme already. */
export async function insertCandidacy(tx: Sql, { programmeId, personId, placeCode, invitedAt }: NewCandidacy): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(
    tx,
    `insert into mentoring.candidacy (id, programme_id, person_id, place_code, state, since, invited_at) values ($1, $2, $3, $4, 'invited', $5, $5)
     on conflict on constraint candidacy_once do nothing returning ${candidacyColumns}`,
    [newId(), programmeId, personId, placeCode, invitedAt],
  );
}

export interface StateChange {
  readonly event: CandidacyEventRow['event'];
  readonly state: CandidacyState;
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
  /** When the state ends by itself. */
  readonly until?: Date | null;
}

/** Puts the candidacy into its new state, with the entry in its history. */
export async function changeState(tx: Sql, { id }: Pick<Candidacy, 'id'>, change: StateChange): Promise<void> {
  await tx.rows(
    `update mentoring.candidacy set state = $2, since = $3, until = $4,
       accepted_at = case when $5 = 'accept' then $3 else accepted_at end,
       invited_at = case when $5 = 'invite-again' then $3 else invited_at end,
       round = round + case when $5 = 'invite-again' then 1 else 0 end,
       help_wanted_at = case when $2 in ('active', 'paused') then help_wanted_at end
     where id = $1`,
    [id, change.state, change.at, change.until ?? null, change.event],
  );
  await insertEvent(tx, id, change);
}

export async function insertEvent(tx: Sql, candidacyId: string, { event, state, at, by, reason }: Omit<StateChange, 'until'>): Promise<void> {
  await tx.rows(`insert into mentoring.candidacy_event (id, candidacy_id, event, state, at, by_person_id, reason) values ($1, $2, $3, $4, $5, $6, $7)`, [
    newId(),
    candidacyId,
    event,
    state,
    at,
    by,
    reason,
  ]);
}

/** As it was before a change of many that is undone. */
export async function restoreState(tx: Sql, id: string, { state, since, until, helpWantedAt }: { readonly state: CandidacyState; readonly since: string; readonly until: string | null; readonly helpWantedAt: string | null }): Promise<void> {
  await tx.rows(`update mentoring.candidacy set state = $2, since = $3, until = $4, help_wanted_at = coalesce($5, help_wanted_at), leaving_reason = null where id = $1`, [id, state, since, until, helpWantedAt]);
}

export async function setLeavingReason(tx: Sql, id: string, reason: LeavingReason): Promise<void> {
  await tx.rows(`update mentoring.candidacy set leaving_reason = $2 where id = $1`, [id, reason]);
}

export async function setHelpWanted(tx: Sql, id: string, at: Date | null): Promise<void> {
  await tx.rows(`update mentoring.candidacy set help_wanted_at = $2 where id = $1`, [id, at]);
}

export async function setPhone(tx: Sql, id: string, phone: string | null, bestHour: string | null): Promise<void> {
  await tx.rows(`update mentoring.candidacy set phone = $2, best_hour = $3 where id = $1`, [id, phone, bestHour]);
}

export async function extendState(tx: Sql, id: string, until: Date): Promise<void> {
  await tx.rows(`update mentoring.candidacy set until = $2 where id = $1`, [id, until]);
}

/** A candidacy whose state has ended by itself; other processes skip it. */
export function lockNextOver(tx: Sql, state: CandidacyState, now: Date): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(
    tx,
    `select ${candidacyColumns} from mentoring.candidacy where state = $1 and until is not null and until <= $2 order by until, id limit 1 for update skip locked`,
    [state, now],
  );
}

/** A mentor whose term is over: the closing follow-up was sent and its links are spent, or it was passed over. */
export function lockNextFinished(tx: Sql, now: Date): Promise<Candidacy | undefined> {
  return firstRow<Candidacy>(
    tx,
    `select ${candidacyColumns} from mentoring.candidacy c where c.state in ('active', 'paused') and exists (
       select 1 from mentoring.follow_up f where f.candidacy_id = c.id and f.round = c.round and f.closing
         and ((f.state = 'sent' and f.expires_at <= $1) or f.state = 'skipped'))
     order by c.since, c.id limit 1 for update skip locked`,
    [now],
  );
}

/** Where the person lives by their latest profile. */
export async function placeCodeOf(sql: SqlPort, personId: string): Promise<string> {
  const profile = await firstRow<{ placeCode: string | null }>(
    sql,
    `select payload->>'placeCode' as "placeCode" from ledger.fact where subject_id = $1 and type = $2 order by recorded_at desc, id desc limit 1`,
    [personId, personProfiled.type],
  );
  return profile?.placeCode ?? 'other';
}
