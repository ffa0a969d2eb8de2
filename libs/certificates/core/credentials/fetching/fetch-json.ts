/** JSON from a foreign address, guarded. */
export type FetchJson = (url: string) => Promise<unknown>;

/** Nothing came back: no network, too slow, not found. What depends on it could not be checked. */
export class Unreachable extends Error {}

/** Nothing may be fetched from there: not https, or not on the public internet. */
export class FetchRefused extends Unreachable {}

/** For checks that must not touch the network. */
export const offline: FetchJson = async () => {
  throw new Unreachable('the check runs without network.');
};
