import { guardedFetch, isPdf, readCredentialFile, readPdf, verifyForeign, credentialsIn, refusedFile, type FileVerdict, type ReadPdf } from '#certificates/core/credentials';
import type { Environment } from '#platform/config';

/** A database that starts for the purpose takes a few seconds; one that hangs must not hold up the answer. */
const databaseWithinMs = 60_000;

/**
 * What can be said of a file. Only a file that may be ours is held against the register; whatever others issued is checked
 * by itself, without the database.
 */
export async function verifyFile(bytes: Uint8Array, environment: Environment): Promise<FileVerdict> {
  const now = new Date();
  if (!isPdf(bytes)) return verifyForeign(readCredentialFile(bytes), guardedFetch(), now);
  const pdf = await readPdf(bytes);
  if (pdf === null) return refusedFile('The PDF cannot be opened.');
  const own = await heldAgainstRegister(bytes, pdf, environment);
  if (own !== null && own.state !== null) return own;
  const credentials = credentialsIn(pdf.attachments);
  return credentials.length > 0 ? verifyForeign({ kind: 'pdf', credentials, fault: null }, guardedFetch(), now) : (own ?? refusedFile('The PDF carries no credential, and the register of this installation could not be read.'));
}

/** Null when there is no register to be read. */
async function heldAgainstRegister(bytes: Uint8Array, pdf: ReadPdf, environment: Environment): Promise<FileVerdict | null> {
  const { carriedRecord, verifyDocument } = await import('#certificates/core');
  const { withCommandDatabase } = await import('../database/command-database.js');
  const { withConnection } = await import('../database/connection.js');
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), databaseWithinMs).unref());
  const held = withCommandDatabase(environment, ({ url }) => withConnection(url, (sql) => verifyDocument(sql, bytes, carriedRecord(pdf.attachments)))).catch(() => null);
  return Promise.race([held, late]);
}
