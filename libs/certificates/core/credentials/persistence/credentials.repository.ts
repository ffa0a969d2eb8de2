import { randomInt } from 'node:crypto';
import { newId } from '#kernel';
import { firstRow, oneRow, prepared, type Sql } from '#platform/database';

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
  return firstRow<SignedCredential>(sql, prepared(`select ${columns} from certificates.credential where certificate_id = $1`), [certificateId]);
}

/** A place on the newest list of the programme, drawn at random; it may be taken. */
export async function drawPlace(tx: Sql, programmeId: string, at: Date): Promise<{ readonly listId: string; readonly listIndex: number }> {
  const newest = (await newestList(tx, programmeId)) ?? (await openList(tx, programmeId, at, null));
  return { listId: newest, listIndex: randomInt(listLength) };
}

/** Keeps a signed badge with its place; false when the place is taken, or the certificate has a badge. */
export async function insertCredential(tx: Sql, credential: Omit<SignedCredential, 'jsonLd'>): Promise<boolean> {
  const { certificateId, listId, listIndex, keyId, baseUrl, signedAt, jwt } = credential;
  const inserted = await tx.rows(
    prepared(`insert into certificates.credential (certificate_id, list_id, list_index, key_id, base_url, signed_at, jwt) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning list_index`),
    [certificateId, listId, listIndex, keyId, baseUrl, signedAt, jwt],
  );
  return inserted.length > 0;
}

/** To be called when a drawn place was taken: only then may a list be half full, so that nobody has to count while there is room. */
export async function openNextList(tx: Sql, programmeId: string, full: string, at: Date): Promise<void> {
  const row = await oneRow<{ taken: number }>(tx, `select count(*)::integer as taken from certificates.credential where list_id = $1`, [full]);
  if (row.taken >= listFull) await openList(tx, programmeId, at, full);
}

async function newestList(sql: Sql, programmeId: string): Promise<string | undefined> {
  return (await firstRow<{ id: string }>(sql, prepared(`select id from certificates.status_list where programme_id = $1 order by created_at desc, id desc limit 1`), [programmeId]))?.id;
}

/** A list for the programme, unless somebody else has opened one meanwhile. */
async function openList(tx: Sql, programmeId: string, at: Date, full: string | null): Promise<string> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('certificates.status-list:' || $1, 0))`, [programmeId]);
  const since = await newestList(tx, programmeId);
  if (since !== undefined && since !== full) return since;
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

/** Every address that badges name, of today and of earlier. */
export async function addressesInBadges(sql: Sql): Promise<string[]> {
  return (await sql.rows<{ baseUrl: string }>(`select distinct base_url as "baseUrl" from certificates.credential`)).map(({ baseUrl }) => baseUrl);
}
