import { createHash } from 'node:crypto';
import type { Sql } from '#platform/database';
import { offline } from '../fetching/fetch-json.js';
import { findList, takenBack } from '../persistence/credentials.repository.js';
import { withProof } from '../proofs/data-integrity.js';
import { documentLoader } from '../proofs/document-loader.js';
import { issuerAddress, keyAddress, keyFragment, statusListAddress } from '../signing/addresses.js';
import { signJwt } from '../signing/sign-jwt.js';
import type { SigningKeys } from '../signing/signing-keys.js';
import { statusListCredential } from './status-list.js';

export interface PublishedList {
  readonly json: string;
  readonly jwt: string;
  readonly etag: string;
  readonly signedAt: Date;
}

/** A list that did not change is signed anew this often, well before it ends. */
const signAgainMs = 3_600_000;
const mostKept = 200;
const { load } = documentLoader(offline);

/**
 * The status lists as they are published. Made from the certificates' states when asked for, and kept while those stay the
 * same: a revocation is on the list with the next request, and there is no copy that could lag behind.
 */
export class PublishedLists {
  private readonly kept = new Map<string, PublishedList & { readonly entries: string }>();

  constructor(
    private readonly keys: SigningKeys,
    private readonly transaction: <T>(work: (tx: Sql) => Promise<T>) => Promise<T>,
  ) {}

  async find(sql: Sql, id: string, baseUrl: string, at: Date): Promise<PublishedList | null> {
    const taken = await takenBack(sql, id);
    const entries = taken.join(',');
    const slot = `${baseUrl} ${id}`;
    const kept = this.kept.get(slot);
    if (kept?.entries === entries && at.getTime() - kept.signedAt.getTime() < signAgainMs) return kept;
    const list = await findList(sql, id);
    if (list === undefined) return null;
    const made = await this.sign({ listId: id, programmeId: list.programmeId, baseUrl, taken, at });
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(slot, { ...made, entries });
    return made;
  }

  private async sign({ listId, programmeId, baseUrl, taken, at }: { listId: string; programmeId: string; baseUrl: string; taken: readonly number[]; at: Date }): Promise<PublishedList> {
    const key = await this.transaction((tx) => this.keys.active(tx));
    const list = statusListCredential({ address: statusListAddress(baseUrl, listId), issuer: issuerAddress(baseUrl, programmeId), taken, at });
    const proven = await withProof(list, key.privateKey, { verificationMethod: keyFragment(baseUrl, programmeId, key.id), created: at }, load);
    const json = JSON.stringify(proven);
    return { json, jwt: signJwt(list, key.privateKey, keyAddress(baseUrl, programmeId, key.id)), etag: createHash('sha256').update(json).digest('hex').slice(0, 32), signedAt: at };
  }
}
