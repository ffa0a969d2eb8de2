import { newId } from '#kernel';
import { hashToken, newToken } from '#platform/auth';
import { firstRow, type Sql } from '#platform/database';
import { linkMinutes, type LinkPurpose, type LinkState } from '../domain/sign-in-link.js';

export interface StoredLink extends LinkState {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  readonly givenName: string;
}

export interface NewLink {
  readonly id: string;
  readonly token: string;
}

export async function insertLink(tx: Sql, personId: string, purpose: LinkPurpose, now: Date): Promise<NewLink> {
  const link = { id: newId(), token: newToken() };
  await tx.rows(`insert into people.sign_in_link (id, token_hash, person_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`, [
    link.id,
    hashToken(link.token),
    personId,
    purpose,
    now,
    new Date(now.getTime() + linkMinutes * 60_000),
  ]);
  return link;
}

export function linkByToken(sql: Sql, token: string): Promise<StoredLink | undefined> {
  return firstRow<StoredLink>(
    sql,
    `select l.person_id as "personId", l.purpose, l.expires_at as "expiresAt", l.used_at as "usedAt", p.given_name as "givenName"
     from people.sign_in_link l join people.person p on p.id = l.person_id where l.token_hash = $1`,
    [hashToken(token)],
  );
}

/** Takes the link for this caller and nobody else; false when it is used or expired. */
export async function consumeLink(tx: Sql, token: string, now: Date): Promise<boolean> {
  const taken = await tx.rows(`update people.sign_in_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning id`, [hashToken(token), now]);
  return taken.length === 1;
}

/** What was sent out and not used stops working, as when the address or password has changed. */
export async function expireLinksOf(tx: Sql, personId: string, now: Date): Promise<void> {
  await tx.rows(`update people.sign_in_link set expires_at = $2 where person_id = $1 and used_at is null and expires_at > $2`, [personId, now]);
}
