import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Encrypts private keys, so that a copy of the database alone cannot sign. */
export interface Seal {
  /** Tells this seal from others, and nothing about its secret. */
  readonly id: string;
  close(secret: Uint8Array, about: string): Buffer;
  /** Null when it was closed with another seal, or changed since. */
  open(sealed: Uint8Array, about: string): Buffer | null;
}

const cipher = 'aes-256-gcm';

export function sealWith(key: Uint8Array): Seal {
  return {
    id: createHash('sha256').update('kaasa seal').update(key).digest('hex').slice(0, 16),
    close(secret, about) {
      const iv = randomBytes(12);
      const closing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about));
      const body = Buffer.concat([closing.update(secret), closing.final()]);
      return Buffer.concat([iv, closing.getAuthTag(), body]);
    },
    open(sealed, about) {
      try {
        const opening = createDecipheriv(cipher, key, sealed.subarray(0, 12)).setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(12, 28));
        return Buffer.concat([opening.update(sealed.subarray(28)), opening.final()]);
      } catch {
        return null;
      }
    },
  };
}

/** The seal of a data folder, made with the first key; readable by its owner alone. */
export function sealOfFolder(dataDir: string): Seal {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'certificates.seal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) throw new Error(`${file} is damaged. Put it back from a backup; without it new keys are made.`);
  return sealWith(key);
}
