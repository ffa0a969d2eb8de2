import { sign, verify, type KeyObject } from 'node:crypto';
import type { JsonObject } from '../json.js';
import { decodeBase58, encodeBase58 } from './base58.js';
import { canonicalJson, canonicalQuads, sha256 } from './canonical.js';
import type { DocumentLoader } from './document-loader.js';
import type { PublicKey } from './multikey.js';

interface Suite {
  readonly key: 'ed25519' | 'p-256';
  readonly form: 'rdf' | 'json';
  /** Why a good proof of this suite is still worth a remark. */
  readonly remark?: string;
}

const suites: Readonly<Record<string, Suite>> = {
  'eddsa-rdfc-2022': { key: 'ed25519', form: 'rdf' },
  'eddsa-jcs-2022': { key: 'ed25519', form: 'json' },
  'ecdsa-rdfc-2019': { key: 'p-256', form: 'rdf' },
  'eddsa-2022': { key: 'ed25519', form: 'rdf', remark: 'The cryptosuite eddsa-2022 was a draft of eddsa-rdfc-2022.' },
  Ed25519Signature2020: { key: 'ed25519', form: 'rdf', remark: 'The proof type Ed25519Signature2020 was replaced by Data Integrity.' },
};

/** The suite of a proof; null for those we do not know. */
export function suiteOf(proof: JsonObject): Suite | null {
  const name = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'] === 'Ed25519Signature2020' ? proof['type'] : null;
  return typeof name === 'string' && Object.hasOwn(suites, name) ? (suites[name] ?? null) : null;
}

/** What the key signs: the hash of the proof's options, then that of the document. */
export async function signedBytes(document: JsonObject, proof: JsonObject, form: Suite['form'], load: DocumentLoader): Promise<Buffer> {
  const { proof: _proof, ...unsecured } = document;
  const { proofValue: _value, ...options } = proof;
  const configuration = { ...options, '@context': document['@context'] };
  if (form === 'json') return Buffer.concat([sha256(canonicalJson(configuration)), sha256(canonicalJson(unsecured))]);
  return Buffer.concat([sha256(await canonicalQuads(configuration, load)), sha256(await canonicalQuads(unsecured, load))]);
}

export async function proofHolds(document: JsonObject, proof: JsonObject, suite: Suite, { kind, key }: PublicKey, load: DocumentLoader): Promise<boolean> {
  const value = proof['proofValue'];
  const signature = typeof value === 'string' && value.startsWith('z') ? decodeBase58(value.slice(1)) : null;
  if (signature === null || signature.length !== 64 || kind !== suite.key) return false;
  const bytes = await signedBytes(document, proof, suite.form, load);
  return kind === 'ed25519' ? verify(null, bytes, key, signature) : verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

export interface ProofOptions {
  readonly verificationMethod: string;
  readonly created: Date;
}

/** The document with an eddsa-rdfc-2022 proof; Ed25519 is deterministic, so the same document gets the same proof. */
export async function withProof(document: JsonObject, privateKey: KeyObject, { verificationMethod, created }: ProofOptions, load: DocumentLoader): Promise<JsonObject> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: created.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
  const bytes = await signedBytes(document, proof, 'rdf', load);
  return { ...document, proof: { ...proof, proofValue: `z${encodeBase58(sign(null, bytes, privateKey))}` } };
}
