import { newId } from '#kernel';
import { firstRow, oneRow, prepared, type Sql } from '#platform/database';
import type { CertificateClaims, CertificateKind } from '#certificates/contract';
import { contentHash, newPublicId, newShortCode, type CertificateState, type PublicName, type RevocationReason } from '../domain/certificate.js';

export interface CertificateRecord {
  readonly id: string;
  readonly publicId: string;
  readonly shortCode: string;
  readonly number: string;
  readonly personId: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  /** What it was issued for. */
  readonly completionId: string;
  readonly revision: number;
  readonly claims: CertificateClaims;
  readonly contentHash: string;
  readonly issuedAt: Date;
  readonly state: CertificateState;
  readonly stateSince: Date;
  readonly reasonClass: RevocationReason | null;
  readonly registerYear: number;
  readonly registerNumber: number;
  readonly supersededBy: string | null;
  /** The installation's address at issue; null for those of before it was kept. */
  readonly baseUrl: string | null;
  readonly publicName: PublicName;
}

const columns = `id, public_id as "publicId", short_code as "shortCode", number, person_id as "personId", programme_id as "programmeId", activity_id as "activityId",
  revision, claims, content_hash as "contentHash", issued_at as "issuedAt", state, state_since as "stateSince", reason_class as "reasonClass",
  completion_id as "completionId", register_year as "registerYear", register_number as "registerNumber", superseded_by as "supersededBy", base_url as "baseUrl", public_name as "publicName"`;

export interface NewCertificate {
  readonly personId: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  readonly completionId: string;
  readonly revision: number;
  readonly registerYear: number;
  readonly registerNumber: number;
  readonly claims: CertificateClaims;
  readonly issuedAt: Date;
  readonly baseUrl: string;
  readonly publicName: PublicName;
  readonly actorId: string | null;
}

/** Makes everybody else who issues in this programme and year wait until the transaction ends. */
export async function lockRegister(tx: Sql, programmeId: string, year: number): Promise<void> {
  await tx.rows(`insert into certificates.register (programme_id, year, last_number) values ($1, $2, 0) on conflict on constraint register_pk do nothing`, [programmeId, year]);
  await tx.rows(`select 1 from certificates.register where programme_id = $1 and year = $2 for update`, [programmeId, year]);
}

export async function nextNumber(tx: Sql, programmeId: string, year: number): Promise<number> {
  const row = await oneRow<{ n: number }>(
    tx,
    `update certificates.register set last_number = last_number + 1 where programme_id = $1 and year = $2 returning last_number as n`,
    [programmeId, year],
  );
  return row.n;
}

/** Whether something was issued to the person for the occasion, whatever became of it. */
export async function issuedFor(sql: Sql, personId: string, completionId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from certificates.certificate where person_id = $1 and completion_id = $2 limit 1`, [personId, completionId])) !== undefined;
}

export async function insertCertificate(tx: Sql, certificate: NewCertificate): Promise<string> {
  const { claims, personId, programmeId, activityId, completionId, issuedAt, actorId } = certificate;
  const id = newId();
  await tx.rows(
    `insert into certificates.certificate (id, public_id, short_code, number, person_id, programme_id, activity_id, completion_id, kind, revision, claims, content_hash, language, completed_on,
       issued_at, state_since, register_year, register_number, valid_until, base_url, public_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, $16, $17, $18, $19, $20)`,
    [
      ...[id, newPublicId(), newShortCode(), claims.number, personId, programmeId, activityId, completionId, claims.kind, certificate.revision, JSON.stringify(claims), contentHash(claims), claims.language, claims.completedOn],
      ...[issuedAt, certificate.registerYear, certificate.registerNumber, claims.validUntil ?? null, certificate.baseUrl, certificate.publicName],
    ],
  );
  await noteEvent(tx, { certificateId: id, at: issuedAt, actorId, state: 'valid' });
  return id;
}

export async function findCertificate(sql: Sql, id: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(sql, prepared(`select ${columns} from certificates.certificate where id = $1`), [id]);
}

export async function findByPublicId(sql: Sql, publicId: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(sql, `select ${columns} from certificates.certificate where public_id = $1`, [publicId]);
}

export async function findByShortCode(sql: Sql, code: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(sql, `select ${columns} from certificates.certificate where short_code = $1`, [code]);
}

export async function findByNumber(sql: Sql, number: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(sql, `select ${columns} from certificates.certificate where number = $1 order by issued_at limit 1`, [number]);
}

/** Locked until the transaction ends, so that two changes of one certificate follow each other. */
export async function lockCertificate(tx: Sql, id: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(tx, `select ${columns} from certificates.certificate where id = $1 for update`, [id]);
}

/** The latest that was issued to the person for the occasion; locked until the transaction ends. */
export async function lockLatestFor(tx: Sql, personId: string, completionId: string, kind: CertificateKind): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(tx, `select ${columns} from certificates.certificate where person_id = $1 and completion_id = $2 and kind = $3 order by revision desc limit 1 for update`, [personId, completionId, kind]);
}

/** For work that would leave traces of the holder: an erasure waits until it is done, and then finds them. */
export async function holdCertificates(tx: Sql, ids: readonly string[]): Promise<CertificateRecord[]> {
  return tx.rows<CertificateRecord>(prepared(`select ${columns} from certificates.certificate where id = any ($1::uuid[]) order by id for share`), [ids]);
}

/** The same without the records; false when one of them is erased already. */
export async function holdUnerased(tx: Sql, ids: readonly string[]): Promise<boolean> {
  const held = await tx.rows(`select id from certificates.certificate where id = any ($1::uuid[]) and state <> 'erased' order by id for share`, [ids]);
  return held.length === new Set(ids).size;
}

/** All certificates of a person that say something still. */
export async function certificatesHeldBy(sql: Sql, personId: string): Promise<CertificateRecord[]> {
  return sql.rows<CertificateRecord>(`select ${columns} from certificates.certificate where person_id = $1 and state <> 'erased' order by issued_at desc, id desc`, [personId]);
}

/** All that was ever issued under the number, whatever became of it. */
export async function revisionsOf(sql: Sql, { programmeId, registerYear, registerNumber }: Pick<CertificateRecord, 'programmeId' | 'registerYear' | 'registerNumber'>): Promise<CertificateRecord[]> {
  return sql.rows<CertificateRecord>(`select ${columns} from certificates.certificate where programme_id = $1 and register_year = $2 and register_number = $3 order by revision`, [programmeId, registerYear, registerNumber]);
}

/** The valid certificates of an activity. */
export async function validCertificatesOf(sql: Sql, activityId: string): Promise<CertificateRecord[]> {
  return sql.rows<CertificateRecord>(`select ${columns} from certificates.certificate where activity_id = $1 and state = 'valid' order by number`, [activityId]);
}

export interface StateChange {
  readonly certificateId: string;
  readonly at: Date;
  /** Null when time or a rule changed it. */
  readonly actorId: string | null;
  readonly state: CertificateState;
  readonly reasonClass?: RevocationReason | null;
  readonly note?: string | null;
  readonly supersededBy?: string | null;
}

/** Moves a certificate to its next state and notes it in its history; the database refuses any way back but out of a revocation. */
export async function changeState(tx: Sql, change: StateChange): Promise<void> {
  const { certificateId, at, state, reasonClass = null, supersededBy = null } = change;
  await tx.rows(
    `update certificates.certificate set state = $2, state_since = $3, reason_class = case when $2 = 'valid' then null else coalesce($4, reason_class) end, superseded_by = coalesce($5, superseded_by),
       claims = case when $2 = 'erased' then claims || '{"holderName": ""}' else claims end
     where id = $1`,
    [certificateId, state, at, reasonClass, supersededBy],
  );
  await noteEvent(tx, change);
  if (state === 'erased') await tx.rows(`update certificates.event set note = null where certificate_id = $1 and note is not null`, [certificateId]);
}

export async function choosePublicName(tx: Sql, id: string, publicName: PublicName): Promise<void> {
  await tx.rows(`update certificates.certificate set public_name = $2 where id = $1`, [id, publicName]);
}

/** Valid ones whose last day is before the given one; locked, and skipped where somebody else is at it. */
export async function takeExpired(tx: Sql, today: string, limit: number): Promise<CertificateRecord[]> {
  return tx.rows<CertificateRecord>(`select ${columns} from certificates.certificate where state = 'valid' and valid_until < $1 order by valid_until, id limit $2 for update skip locked`, [today, limit]);
}

async function noteEvent(tx: Sql, { certificateId, at, actorId, state, reasonClass = null, note = null }: StateChange): Promise<void> {
  await tx.rows(
    `insert into certificates.event (id, certificate_id, at, actor_id, state, reason_class, note) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), certificateId, at, actorId, state, reasonClass, note],
  );
}
