import { newId } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';
import type { CertificateClaims } from '#certificates/contract';
import { contentHash, newPublicId, newShortCode, type CertificateState, type RevocationReason } from '../domain/certificate.js';

export interface CertificateRecord {
  readonly id: string;
  readonly publicId: string;
  readonly shortCode: string;
  readonly number: string;
  readonly personId: string;
  readonly programmeId: string;
  readonly activityId: string;
  readonly revision: number;
  readonly claims: CertificateClaims;
  readonly contentHash: string;
  readonly issuedAt: Date;
  readonly state: CertificateState;
  readonly stateSince: Date;
  readonly reasonClass: RevocationReason | null;
}

const columns = `id, public_id as "publicId", short_code as "shortCode", number, person_id as "personId", programme_id as "programmeId", activity_id as "activityId",
  revision, claims, content_hash as "contentHash", issued_at as "issuedAt", state, state_since as "stateSince", reason_class as "reasonClass"`;

export interface NewCertificate {
  readonly personId: string;
  readonly programmeId: string;
  readonly activityId: string;
  readonly completionId: string;
  readonly claims: CertificateClaims;
  readonly issuedAt: Date;
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

export async function issuedFor(sql: Sql, completionId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from certificates.certificate where completion_id = $1`, [completionId])) !== undefined;
}

export async function insertCertificate(tx: Sql, certificate: NewCertificate): Promise<string> {
  const { claims, personId, programmeId, activityId, completionId, issuedAt } = certificate;
  const id = newId();
  await tx.rows(
    `insert into certificates.certificate (id, public_id, short_code, number, person_id, programme_id, activity_id, completion_id, kind, revision, claims, content_hash, language, completed_on, issued_at, state_since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $12, $13, $14, $14)`,
    [id, newPublicId(), newShortCode(), claims.number, personId, programmeId, activityId, completionId, claims.kind, JSON.stringify(claims), contentHash(claims), claims.language, claims.completedOn, issuedAt],
  );
  await noteEvent(tx, id, issuedAt, null, 'valid', null, null);
  return id;
}

export async function findCertificate(sql: Sql, id: string): Promise<CertificateRecord | undefined> {
  return firstRow<CertificateRecord>(sql, `select ${columns} from certificates.certificate where id = $1`, [id]);
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

/** Revokes a valid certificate; false when it is not valid. */
export async function markRevoked(tx: Sql, id: string, at: Date, actorId: string, reasonClass: RevocationReason, note: string | null): Promise<boolean> {
  const changed = await tx.rows(
    `update certificates.certificate set state = 'revoked', state_since = $2, reason_class = $3 where id = $1 and state = 'valid' returning id`,
    [id, at, reasonClass],
  );
  if (changed.length === 0) return false;
  await noteEvent(tx, id, at, actorId, 'revoked', reasonClass, note);
  return true;
}

async function noteEvent(tx: Sql, certificateId: string, at: Date, actorId: string | null, state: CertificateState, reasonClass: RevocationReason | null, note: string | null): Promise<void> {
  await tx.rows(
    `insert into certificates.event (id, certificate_id, at, actor_id, state, reason_class, note) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), certificateId, at, actorId, state, reasonClass, note],
  );
}
