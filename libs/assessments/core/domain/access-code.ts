import { createHash } from 'node:crypto';

/** What is kept of an access code. Case and white space do not matter: it is read aloud in a room. */
export function accessCodeHash(code: string): string {
  return createHash('sha256').update(code.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()).digest('hex');
}
