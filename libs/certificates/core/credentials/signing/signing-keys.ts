import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Sql } from '#platform/database';
import { writeMultikey } from '../proofs/multikey.js';
import { forgetSignedBy } from '../persistence/credentials.repository.js';
import { allKeys, insertKey, lockKeys, retireKeys, type StoredKey } from '../persistence/keys.repository.js';
import type { Seal } from './seal.js';

export interface SigningKey {
  /** The public part as a Multikey, `z6Mk…`. */
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** `locked`: sealed with a seal that is not in this data folder; it signs nothing here, and what it signed stays good. */
export type KeyState = 'active' | 'retired' | 'revoked' | 'locked';

export interface ListedKey {
  readonly id: string;
  readonly state: KeyState;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** The keys of the installation. The first is made when it is first needed; one that cannot be opened is replaced. */
export class SigningKeys {
  private readonly opened = new Map<string, KeyObject>();
  private ownSeal: Seal | null = null;

  constructor(private readonly findSeal: () => Seal) {}

  async active(tx: Sql): Promise<SigningKey> {
    const found = this.usable(await allKeys(tx));
    if (found !== null) return found;
    await lockKeys(tx);
    return this.usable(await allKeys(tx)) ?? this.make(tx, new Date());
  }

  async list(sql: Sql): Promise<readonly ListedKey[]> {
    return (await allKeys(sql)).map((key) => ({ id: key.id, state: this.stateOf(key), createdAt: key.createdAt, retiredAt: key.retiredAt }));
  }

  /** A new key signs from now on. With `compromised` the others count no longer, and what they signed is signed anew. */
  async rotate(tx: Sql, at: Date, compromised: boolean): Promise<SigningKey> {
    await lockKeys(tx);
    const others = await allKeys(tx);
    await retireKeys(tx, others.filter((key) => compromised || key.seal === this.seal().id).map(({ id }) => id), at, compromised);
    if (compromised) for (const { id } of others) await forgetSignedBy(tx, id);
    return this.make(tx, at);
  }

  private stateOf(key: StoredKey): KeyState {
    if (key.revokedAt !== null) return 'revoked';
    if (key.retiredAt !== null) return 'retired';
    return this.open(key) === null ? 'locked' : 'active';
  }

  private usable(keys: readonly StoredKey[]): SigningKey | null {
    for (const key of keys) {
      const privateKey = key.retiredAt === null && key.revokedAt === null ? this.open(key) : null;
      if (privateKey !== null) return { id: key.id, privateKey };
    }
    return null;
  }

  private open({ id, sealed, seal }: StoredKey): KeyObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const secret = seal === this.seal().id ? this.seal().open(sealed, id) : null;
    if (secret === null) return null;
    const key = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' });
    this.opened.set(id, key);
    return key;
  }

  private async make(tx: Sql, at: Date): Promise<SigningKey> {
    const { privateKey } = generateKeyPairSync('ed25519');
    const id = writeMultikey(createPublicKey(privateKey));
    const sealed = this.seal().close(privateKey.export({ format: 'der', type: 'pkcs8' }), id);
    await insertKey(tx, { id, sealed, seal: this.seal().id, createdAt: at });
    return { id, privateKey };
  }

  private seal(): Seal {
    this.ownSeal ??= this.findSeal();
    return this.ownSeal;
  }
}
