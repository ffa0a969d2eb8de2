import { hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, 2 passes, 1 lane: the library's defaults, and OWASP's recommended minimum.
let decoy: Promise<string> | undefined;

/** For passwords and PINs; sessions and links have random tokens and need no slow hash. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret);
}

/** Takes as long without a hash as with one, so that the time does not tell whether there is an account. */
export async function secretMatches(stored: string | null | undefined, secret: string): Promise<boolean> {
  decoy ??= hashSecret('no account has this secret');
  const matches = await verify(stored ?? (await decoy), secret);
  return matches && stored !== null && stored !== undefined;
}
