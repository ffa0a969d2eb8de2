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
  return (await findCredentials(sql, [certificateId])).get(certificateId);
}

/** By certificate; those without a badge are left out. */
export async function findCredentials(sql: Sql, certificateIds: readonly string[]): Promise<Map<string, SignedCredential>> {
  const found = await sql.rows<SignedCredential>(prepared(`select ${columns} from certificates.credential where certificate_id = any ($1::uuid[])`), [certificateIds]);
  return new Map(found.map((credential) => [credential.certificateId, credential]));
}

/** The list on which new badges of the programme get their places. */
export async function currentList(tx: Sql, programmeId: string, at: Date): Promise<string> {
  return (await newestList(tx, programmeId)) ?? openList(tx, programmeId, at, null);
}

/** A place on a list; it may be taken. */
export function randomPlace(): number {
  return randomInt(listLength);
}

/** Keeps signed badges with their places, and answers whose; not those whose place is taken, or which have a badge. */
export async function insertCredentials(tx: Sql, credentials: readonly SignedCredential[]): Promise<Set<string>> {
  const column = <Name extends keyof SignedCredential>(name: Name) => credentials.map((credential) => credential[name]);
  const inserted = await tx.rows<{ certificateId: string }>(
    prepared(
      `insert into certificates.credential (certificate_id, list_id, list_index, key_id, base_url, signed_at, jwt)
       select * from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::timestamptz[], $7::text[]) on conflict do nothing returning certificate_id as "certificateId"`,
    ),
    [column('certificateId'), column('listId'), column('listIndex'), column('keyId'), column('baseUrl'), column('signedAt'), column('jwt')],
  );
  return new Set(inserted.map(({ certificateId }) => certificateId));
}

/** To be called when a place was taken: only then may a list be half full, so that nobody has to count while there is room. */
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

export async function storeJwt(tx: Sql, certificateId: string, jwt: string | null, keyId: string): Promise<void> {
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
