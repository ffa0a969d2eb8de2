import { fail, type Check, type Verdict } from '../checks.js';
import type { FetchJson } from '../fetching/fetch-json.js';
import type { ReadFile } from '../files/read-file.js';
import type { SentenceCode } from '../sentences.js';
import { surroundings, verifyCredential, type CarriedCredential } from './verify-credential.js';

/** What can be said of a file: in one shape, whoever issued it. */
export interface FileVerdict {
  readonly verdict: Verdict;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly state: string | null;
  readonly checks: readonly Check[];
  /** Claims in the file that differ from the record; of our own certificates alone. */
  readonly altered: readonly string[];
}

export function refusedFile(code: SentenceCode): FileVerdict {
  return { verdict: 'invalid', issuer: null, subject: null, state: null, checks: [fail('file', code)], altered: [] };
}

export async function verifyForeign({ credentials, fault }: ReadFile, fetchJson: FetchJson, now: Date): Promise<FileVerdict> {
  const [carried] = credentials;
  if (carried === undefined) return refusedFile(fault ?? 'file-none');
  return verifyCarried(carried, fetchJson, now);
}

async function verifyCarried(carried: CarriedCredential, fetchJson: FetchJson, now: Date): Promise<FileVerdict> {
  const { credential: _credential, ...verdict } = await verifyCredential(carried, surroundings(fetchJson, now));
  return { ...verdict, altered: [] };
}
