import { inEnglish, say, type Sentence } from '../checks.js';
import type { SentenceCode } from '../sentences.js';

/** JSON from a foreign address, guarded. */
export type FetchJson = (url: string) => Promise<unknown>;

/** Nothing came back: no network, too slow, not found. What depends on it could not be checked. */
export class Unreachable extends Error {
  readonly sentence: Sentence;

  constructor(code: SentenceCode, params: Readonly<Record<string, string | number>> = {}) {
    const sentence = say(code, params);
    super(inEnglish([sentence]));
    this.sentence = sentence;
  }
}

/** Nothing may be fetched from there: not https, or not on the public internet. */
export class FetchRefused extends Unreachable {}

/** For checks that must not touch the network. */
export const offline: FetchJson = async () => {
  throw new Unreachable('fetch-offline');
};
