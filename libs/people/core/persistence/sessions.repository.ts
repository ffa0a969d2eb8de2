import { newId } from '#kernel';
import { hashToken, newToken } from '#platform/auth';
import type { Sql } from '#platform/database';
import { deviceName } from '../domain/device.js';
import { sessionMs } from '../domain/session.js';

export interface NewSession {
  readonly personId: string;
  /** A User-Agent header, or what is left of one. */
  readonly device: string | undefined;
  readonly passwordResetUntil?: Date;
}

/** Stores the session and answers its token, which is kept nowhere else. */
export async function insertSession(tx: Sql, session: NewSession, now: Date): Promise<string> {
  const token = newToken();
  await tx.rows(
    `insert into people.session (id, token_hash, person_id, device, created_at, last_seen_at, expires_at, password_reset_until)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [newId(), hashToken(token), session.personId, deviceName(session.device), now, new Date(now.getTime() + sessionMs), session.passwordResetUntil ?? null],
  );
  return token;
}

export async function deleteSession(sql: Sql, sessionId: string): Promise<void> {
  await sql.rows(`delete from people.session where id = $1`, [sessionId]);
}

/** Ends every session of the person, but for one that may stay. */
export async function deleteSessionsOf(sql: Sql, personId: string, keptSessionId: string | null = null): Promise<void> {
  await sql.rows(`delete from people.session where person_id = $1 and id is distinct from $2::uuid`, [personId, keptSessionId]);
}

export async function closePasswordReset(tx: Sql, sessionId: string): Promise<void> {
  await tx.rows(`update people.session set password_reset_until = null where id = $1`, [sessionId]);
}
