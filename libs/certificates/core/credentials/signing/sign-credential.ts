import { addProof } from '#certificates/contract';
import type { Sql } from '#platform/database';
import type { BaseUrl } from '#platform/http';
import { enqueueMany } from '#platform/queue';
import { offline } from '../fetching/fetch-json.js';
import { parseJson, type JsonObject } from '../json.js';
import { currentList, findCredential, findCredentials, insertCredentials, openNextList, randomPlace, storeJsonLd, storeJwt, type SignedCredential } from '../persistence/credentials.repository.js';
import { withProof } from '../proofs/data-integrity.js';
import { documentLoader } from '../proofs/document-loader.js';
import { readJwt } from '../proofs/jwt.js';
import { keyAddress, keyFragment } from './addresses.js';
import { instant, openBadgeOf, type BadgePlace, type BadgeRecord } from './open-badge-of.js';
import { signJwt } from './sign-jwt.js';
import type { SigningKey, SigningKeys } from './signing-keys.js';

const { load } = documentLoader(offline);

export type SignableRecord = BadgeRecord & { readonly id: string; readonly state: string; readonly baseUrl: string | null };

/** Signs the badge of a certificate once; later calls find what was signed. */
export class SignCredential {
  constructor(
    private readonly keys: SigningKeys,
    private readonly baseUrl: Pick<BaseUrl, 'url'>,
  ) {}

  /** The badge as a JWT; null when the certificate was erased. The Data Integrity proof follows in a job. */
  async execute(tx: Sql, certificate: SignableRecord): Promise<SignedCredential | null> {
    return (await this.all(tx, [certificate])).get(certificate.id) ?? null;
  }

  /** The badges of many, by certificate. */
  async all(tx: Sql, certificates: readonly SignableRecord[]): Promise<Map<string, SignedCredential>> {
    const standing = certificates.filter(({ state }) => state !== 'erased');
    if (standing.length === 0) return new Map();
    const [found, key] = await Promise.all([findCredentials(tx, standing.map(({ id }) => id)), this.keys.active(tx)]);
    const unsigned = standing.filter(({ id }) => found.get(id)?.jwt == null);
    if (unsigned.length === 0) return found;
    const lists = await currentLists(tx, unsigned);
    const signed = unsigned.map((certificate) => this.sign(certificate, found.get(certificate.id) ?? { listId: lists.get(certificate.programmeId) ?? '', listIndex: randomPlace() }, key));
    const kept = await keep(tx, signed, found);
    await enqueueMany(tx, addProof, kept.map(({ certificateId, keyId }) => ({ certificateId, keyId })));
    for (const credential of kept) found.set(credential.certificateId, credential);
    const left = unsigned.filter(({ id }) => found.get(id)?.jwt == null);
    for (const { programmeId, issuedAt } of left) await openNextList(tx, programmeId, lists.get(programmeId) ?? '', issuedAt);
    return new Map([...found, ...(await this.all(tx, left))]);
  }

  private sign(certificate: SignableRecord, place: Pick<BadgePlace, 'listId' | 'listIndex'> & Partial<BadgePlace>, key: SigningKey): SignedCredential {
    const { id: certificateId, programmeId, issuedAt: signedAt } = certificate;
    const { listId, listIndex, baseUrl = certificate.baseUrl ?? this.baseUrl.url } = place;
    const jwt = signJwt(openBadgeOf(certificate, { listId, listIndex, baseUrl }), key.privateKey, keyAddress(baseUrl, programmeId, key.id));
    return { certificateId, listId, listIndex, keyId: key.id, baseUrl, signedAt, jwt, jsonLd: null };
  }

  /** Adds the Data Integrity proof to the credential that the JWT carries, so that both say the same. */
  async prove(tx: Sql, certificateId: string, programmeId: string): Promise<string | null> {
    const signed = await findCredential(tx, certificateId);
    if (signed === undefined || signed.jwt === null || signed.jsonLd !== null) return signed?.jsonLd ?? null;
    const key = await this.keys.active(tx);
    const created = new Date(instant(signed.signedAt));
    const proven = await withProof(credentialOf(signed.jwt), key.privateKey, { verificationMethod: keyFragment(signed.baseUrl, programmeId, key.id), created }, load);
    return storeJsonLd(tx, certificateId, JSON.stringify(proven));
  }
}

export function credentialOf(jwt: string): JsonObject {
  const read = readJwt(jwt);
  if (typeof read === 'string') throw new Error(read);
  return read.credential;
}

export function parsed(jsonLd: string): JsonObject {
  const document = parseJson(jsonLd);
  if (document === null) throw new Error('A stored credential is no JSON');
  return document;
}

/** Where new badges get their places, by programme. */
async function currentLists(tx: Sql, certificates: readonly SignableRecord[]): Promise<ReadonlyMap<string, string>> {
  const lists = new Map<string, string>();
  for (const { programmeId, issuedAt } of certificates) {
    if (!lists.has(programmeId)) lists.set(programmeId, await currentList(tx, programmeId, issuedAt));
  }
  return lists;
}

/** Those that could be kept: a place may be taken, and somebody else may have signed the same. */
async function keep(tx: Sql, signed: readonly SignedCredential[], known: ReadonlyMap<string, unknown>): Promise<readonly SignedCredential[]> {
  const inserted = await insertCredentials(tx, signed.filter(({ certificateId }) => !known.has(certificateId)));
  const again = signed.filter(({ certificateId }) => known.has(certificateId));
  for (const { certificateId, jwt, keyId } of again) await storeJwt(tx, certificateId, jwt, keyId);
  return [...signed.filter(({ certificateId }) => inserted.has(certificateId)), ...again];
}
