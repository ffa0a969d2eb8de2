import { hash, randomBytes } from 'node:crypto';
import type { Actor } from './actor.js';

/** Finds the actor of a session token; implemented by the domain that keeps accounts. */
export abstract class SessionLookup {
  abstract find(tokenHash: Buffer): Promise<Actor | undefined>;

  /** The same, perhaps as it was read up to a minute ago; but never a session that this process has ended. */
  findHeld(tokenHash: Buffer): Promise<Actor | undefined> {
    return this.find(tokenHash);
  }
}

export const sessionCookie = 'kaasa_session';

/** 256 bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Tokens are kept as SHA-256 only: they are random, so a fast hash is enough, and a stolen table opens nothing. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
