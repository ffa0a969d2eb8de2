import type { CertificateClaims } from '#certificates/contract';
import type { Attachment } from '../files/read-file.js';
import { parseJson } from '../json.js';

/** The name under which a PDF carries its record as data. */
export const attachmentName = 'kaasa-certificate.json';
/** And that of its Open Badge, as a JWT. */
export const credentialName = 'open-badge.jwt';

/** The record that a file carries as its attachment. */
export interface CarriedRecord {
  readonly publicId: string;
  readonly contentHash: string;
  readonly claims: CertificateClaims;
}

/** The record that a PDF of ours carries; null when it carries none that can be read. */
export function carriedRecord(attachments: readonly Attachment[]): CarriedRecord | null {
  const found = attachments.find(({ name }) => name === attachmentName);
  const record = found === undefined ? null : (parseJson(Buffer.from(found.bytes).toString('utf8')) as Partial<CarriedRecord> | null);
  const complete = typeof record?.publicId === 'string' && typeof record.contentHash === 'string' && typeof record.claims?.number === 'string';
  return complete ? (record as CarriedRecord) : null;
}
