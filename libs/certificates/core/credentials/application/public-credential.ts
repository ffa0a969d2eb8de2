import type { Sql } from '#platform/database';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';
import { findCredential } from '../persistence/credentials.repository.js';

/**
 * The badge as JSON-LD for whoever has the certificate's address; null while there is none to be had. It lets a name be guessed by its hash,
 * so it is not told where the page shows initials. Nothing is signed here: looking changes nothing.
 */
export async function publicCredential(sql: Sql, { id, state, publicName }: Pick<CertificateRecord, 'id' | 'state' | 'publicName'>): Promise<string | null> {
  if (state === 'erased' || publicName !== 'full') return null;
  return (await findCredential(sql, id))?.jsonLd ?? null;
}
