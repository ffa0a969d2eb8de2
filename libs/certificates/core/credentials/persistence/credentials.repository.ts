import { randomInt } from 'node:crypto';
import { newId } from '#kernel';
import { firstRow, type Sql } from '#platform/database';

export interface SignedCredential {
  readonly certificateId: string;
  readonly listId: string;
  readonly listIndex: number;
  readonly keyId: string;
  readonly baseUrl: string;
  readonly signedAt: Date;
  /** Null once the certificate was erased. */
  readonly jwt: string | null;
  /** With its Data Integrity proof; null until a job has made it. */
  readonly jsonLd: string | null;
}

/** Bitstring Status List 1.0 asks for so many at least, so that a look-up does not tell whose. */
export const listLength = 131_072;
/** A list half full still has room to draw from at random. */
const listFull = listLength / 2;

const columns = `certificate_id as "certificateId", list_id as "listId", list_index as "listIndex", key_id as "keyId", base_url as "baseUrl", signed_at as "signedAt", jwt, json_ld as "jsonLd"`;

export async function findCredential(sql: Sql, certificateId: string): Promise<SignedCredential | undefined> {
  return firstRow<SignedCredential>(sql, `select ${columns} from certificates.credential where certificate_id = $1`, [certificateId]);
}

/** Gives the certificate a place of its own on a list of its programme; null when it has one already. */
export async function takeListEntry(tx: Sql, certificateId: string, programmeId: string, signing: { readonly keyId: string; readonly baseUrl: string; readonly at: Date }): Promise<{ listId: string; listIndex: number } | null> {
  const listId = await openList(tx, programmeId, signing.at);
  for (;;) {
    const listIndex = randomInt(listLength);
    const taken = await tx.rows(
      `insert into certificates.credential (certificate_id, list_id, list_index, key_id, base_url, signed_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning list_index`,
      [certificateId, listId, listIndex, signing.keyId, signing.baseUrl, signing.at],
    );
    if (taken.length > 0) return { listId, listIndex };
    if ((await findCredential(tx, certificateId)) !== undefined) return null;
  }
}

async function openList(tx: Sql, programmeId: string, at: Date): Promise<string> {
  const newest = async () =>
    firstRow<{ id: string; taken: number }>(
      tx,
      `select l.id, (select count(*)::integer from certificates.credential c where c.list_id = l.id) as taken
       from certificates.status_list l where l.programme_id = $1 order by l.created_at desc, l.id desc limit 1`,
      [programmeId],
    );
  const found = await newest();
  if (found !== undefined && found.taken < listFull) return found.id;
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('certificates.status-list:' || $1, 0))`, [programmeId]);
  const since = await newest();
  if (since !== undefined && since.taken < listFull) return since.id;
  const id = newId();
  await tx.rows(`insert into certificates.status_list (id, programme_id, created_at) values ($1, $2, $3)`, [id, programmeId, at]);
  return id;
}

export async function storeJwt(tx: Sql, certificateId: string, jwt: string, keyId: string): Promise<void> {
  await tx.rows(`update certificates.credential set jwt = $2, key_id = $3 where certificate_id = $1`, [certificateId, jwt, keyId]);
}

/** The first stays; what is kept is answered. */
export async function storeJsonLd(tx: Sql, certificateId: string, jsonLd: string): Promise<string | null> {
  const row = await firstRow<{ kept: string | null }>(
    tx,
    `update certificates.credential set json_ld = coalesce(json_ld, $2) where certificate_id = $1 and jwt is not null returning json_ld as kept`,
    [certificateId, jsonLd],
  );
  return row?.kept ?? null;
}

/** After a key fell into foreign hands: what it signed is signed anew when it is next asked for. */
export async function forgetSignedBy(tx: Sql, keyId: string): Promise<void> {
  await tx.rows(`update certificates.credential set jwt = null, json_ld = null where key_id = $1`, [keyId]);
}

export async function findList(sql: Sql, id: string): Promise<{ readonly id: string; readonly programmeId: string; readonly createdAt: Date } | undefined> {
  return firstRow(sql, `select id, programme_id as "programmeId", created_at as "createdAt" from certificates.status_list where id = $1`, [id]);
}

/** The entries of a list whose credentials no longer stand. */
export async function takenBack(sql: Sql, listId: string): Promise<readonly number[]> {
  const rows = await sql.rows<{ n: number }>(
    `select c.list_index as n from certificates.credential c join certificates.certificate k on k.id = c.certificate_id
     where c.list_id = $1 and k.state in ('revoked', 'superseded', 'erased') order by 1`,
    [listId],
  );
  return rows.map(({ n }) => n);
}
