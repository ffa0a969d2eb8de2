import { credentialsIn, guardedFetch, isOwnCredential, isPdf, readCredentialFile, readPdf, refusedFile, verifyForeign, type FileVerdict } from '#certificates/core/credentials';
import type { OwnFile } from '#certificates/core';
import type { Environment } from '#platform/config';

/** A database that starts for the purpose takes a few seconds; one that hangs must not hold up the answer. */
const databaseWithinMs = 60_000;

/**
 * What can be said of a file. Only a file that may be ours is held against the register; whatever others issued is checked
 * by itself, without the database.
 */
export async function verifyFile(bytes: Uint8Array, environment: Environment): Promise<FileVerdict> {
  const now = new Date();
  if (!isPdf(bytes)) {
    const read = readCredentialFile(bytes);
    const [carried] = read.credentials;
    const own = carried !== undefined && isOwnCredential(carried) ? await heldAgainstRegister({ kind: 'badge', carried }, environment, now) : null;
    return own ?? verifyForeign(read, guardedFetch(), now);
  }
  const pdf = await readPdf(bytes);
  if (pdf === null) return refusedFile('file-pdf-unreadable');
  const own = await heldAgainstRegister({ kind: 'pdf', bytes, pdf }, environment, now);
  if (own !== null) return own;
  const credentials = credentialsIn(pdf.attachments);
  return credentials.length > 0 ? verifyForeign({ kind: 'pdf', credentials, fault: null }, guardedFetch(), now) : refusedFile('file-pdf-unknown');
}

/** Null when it is about no certificate of ours, or there is no register to be read. */
async function heldAgainstRegister(file: OwnFile, environment: Environment, now: Date): Promise<FileVerdict | null> {
  const { designOf, TypesetCertificate, verifyDocument } = await import('#certificates/core');
  const typeset = new TypesetCertificate({ url: '', demo: false });
  const { withCommandDatabase } = await import('../database/command-database.js');
  const { withConnection } = await import('../database/connection.js');
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), databaseWithinMs).unref());
  const held = withCommandDatabase(environment, ({ url }) => withConnection(url, (sql) => verifyDocument(sql, file, readPdf, now, async (certificate, code) => typeset.withPersonalCode({ certificate, design: await designOf(sql, certificate.claims) }, code)))).catch(() => null);
  const own = await Promise.race([held, late]);
  await typeset.onApplicationShutdown();
  if (own === null) return null;
  const { verdict, issuer, subject, state, checks, altered } = own;
  return { verdict, issuer, subject, state, checks, altered };
}
