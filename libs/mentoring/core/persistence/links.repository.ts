import { hashToken, newToken } from '#platform/auth';
import { firstRow, type Sql } from '#platform/database';

export interface Link {
  readonly candidacyId: string;
  readonly followUpId: string | null;
  readonly round: number;
  readonly expiresAt: Date;
}

/** Makes a link and answers its token, which nothing keeps but the mail. */
export async function newLink(tx: Sql, { candidacyId, followUpId, round, expiresAt }: Link): Promise<string> {
  const token = newToken();
  await tx.rows(`insert into mentoring.link (hash, candidacy_id, follow_up_id, round, expires_at) values ($1, $2, $3, $4, $5)`, [hashToken(token), candidacyId, followUpId, round, expiresAt]);
  return token;
}

/** The tokens of many, in the order given. */
export async function newLinks(tx: Sql, links: readonly Link[]): Promise<string[]> {
  const tokens = links.map(() => newToken());
  if (links.length === 0) return tokens;
  await tx.rows(
    `insert into mentoring.link (hash, candidacy_id, follow_up_id, round, expires_at) select * from unnest($1::bytea[], $2::uuid[], $3::uuid[], $4::integer[], $5::timestamptz[])`,
    [tokens.map(hashToken), links.map(({ candidacyId }) => candidacyId), links.map(({ followUpId }) => followUpId), links.map(({ round }) => round), links.map(({ expiresAt }) => expiresAt)],
  );
  return tokens;
}

export function findLink(sql: Sql, token: string): Promise<Link | undefined> {
  return firstRow<Link>(
    sql,
    `select candidacy_id as "candidacyId", follow_up_id as "followUpId", round, expires_at as "expiresAt" from mentoring.link where hash = $1`,
    [hashToken(token)],
  );
}
