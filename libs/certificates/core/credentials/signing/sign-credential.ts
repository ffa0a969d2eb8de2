import { addProof } from '#certificates/contract';
import type { Sql } from '#platform/database';
import type { BaseUrl } from '#platform/http';
import { enqueue } from '#platform/queue';
import { offline } from '../fetching/fetch-json.js';
import { parseJson, type JsonObject } from '../json.js';
import { drawPlace, findCredential, insertCredential, openNextList, storeJsonLd, storeJwt, type SignedCredential } from '../persistence/credentials.repository.js';
import { withProof } from '../proofs/data-integrity.js';
import { documentLoader } from '../proofs/document-loader.js';
import { readJwt } from '../proofs/jwt.js';
import { keyAddress, keyFragment } from './addresses.js';
import { instant, openBadgeOf, type BadgePlace, type BadgeRecord } from './open-badge-of.js';
import { signJwt } from './sign-jwt.js';
import type { SigningKeys } from './signing-keys.js';

const { load } = documentLoader(offline);

/** Signs the badge of a certificate once; later calls find what was signed. */
export class SignCredential {
  constructor(
    private readonly keys: SigningKeys,
    private readonly baseUrl: Pick<BaseUrl, 'url'>,
  ) {}

  /** The badge as a JWT; null when the certificate was erased. The Data Integrity proof follows in a job. */
  async execute(tx: Sql, certificate: BadgeRecord & { readonly id: string; readonly state: string; readonly baseUrl: string | null }): Promise<SignedCredential | null> {
    if (certificate.state === 'erased') return null;
    const { id: certificateId, programmeId, issuedAt: signedAt } = certificate;
    const [found, key, drawn] = await Promise.all([findCredential(tx, certificateId), this.keys.active(tx), drawPlace(tx, programmeId, signedAt)]);
    if (found?.jwt != null) return found;
    const place: BadgePlace = found ?? { ...drawn, baseUrl: certificate.baseUrl ?? this.baseUrl.url };
    const jwt = signJwt(openBadgeOf(certificate, place), key.privateKey, keyAddress(place.baseUrl, programmeId, key.id));
    const signed: SignedCredential = { jsonLd: null, ...place, certificateId, signedAt, keyId: key.id, jwt };
    const kept = found === undefined ? insertCredential(tx, signed) : storeJwt(tx, certificateId, jwt, key.id).then(() => true);
    const [isKept] = await Promise.all([kept, enqueue(tx, addProof, { certificateId, keyId: key.id })]);
    if (isKept) return signed;
    await openNextList(tx, programmeId, place.listId, signedAt);
    return this.execute(tx, certificate);
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
