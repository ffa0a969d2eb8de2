import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { keyNamed } from '../persistence/signing-keys.repository.js';

const keyName = 'preferences';
const signatureBytes = 16;

/**
 * Signed links to the page of preferences. They do not expire, because the mail that holds one may lie about for years,
 * and they open nothing but what its reader may be sent.
 */
@Injectable()
export class PreferenceLinks {
  private key: Buffer | null = null;

  constructor(
    private readonly db: Database,
    private readonly base: BaseUrl,
  ) {}

  /** Answers what makes the link of a person. */
  async signer(): Promise<(personId: string) => string> {
    const key = await this.keyOf();
    return (personId) => `${this.base.url}/letters/${tokenOf(key, personId)}`;
  }

  async token(personId: string): Promise<string> {
    return tokenOf(await this.keyOf(), personId);
  }

  /** Whose link it is; undefined for one that we never signed. */
  async open(token: string): Promise<string | undefined> {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== 16 + signatureBytes || bytes.toString('base64url') !== token) return undefined;
    const hex = bytes.subarray(0, 16).toString('hex');
    const personId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return timingSafeEqual(bytes.subarray(16), signature(await this.keyOf(), bytes.subarray(0, 16))) ? personId : undefined;
  }

  /** Not in a caller's transaction, which may yet be undone. */
  private async keyOf(): Promise<Buffer> {
    this.key ??= await keyNamed(this.db, keyName, () => randomBytes(32));
    return this.key;
  }
}

function tokenOf(key: Buffer, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signature(key, id)]).toString('base64url');
}

function signature(key: Buffer, id: Buffer): Buffer {
  return createHmac('sha256', key).update(id).digest().subarray(0, signatureBytes);
}
