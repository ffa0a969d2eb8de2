import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import type { JsonObject } from '../json.js';
import type { SentenceCode } from '../sentences.js';
import { decodeBase58, encodeBase58 } from './base58.js';
import { canonicalJson, canonicalQuads } from './canonical.js';
import type { DocumentLoader } from './document-loader.js';
import type { PublicKey } from './multikey.js';
import { disclosureHolds } from './selective-disclosure.js';

interface Suite {
  readonly keys: readonly PublicKey['kind'][];
  /** What is signed: the canonical graph, canonical JSON, or each statement of the graph by itself. */
  readonly form: 'rdf' | 'json' | 'statements';
  /** Why a good proof of this suite is still worth a remark. */
  readonly remark?: SentenceCode;
}

const suites: Readonly<Record<string, Suite>> = {
  'eddsa-rdfc-2022': { keys: ['ed25519'], form: 'rdf' },
  'eddsa-jcs-2022': { keys: ['ed25519'], form: 'json' },
  'ecdsa-rdfc-2019': { keys: ['p-256', 'p-384'], form: 'rdf' },
  'ecdsa-jcs-2019': { keys: ['p-256', 'p-384'], form: 'json' },
  'ecdsa-sd-2023': { keys: ['p-256'], form: 'statements' },
  'eddsa-2022': { keys: ['ed25519'], form: 'rdf', remark: 'proof-draft' },
  Ed25519Signature2020: { keys: ['ed25519'], form: 'rdf', remark: 'proof-replaced' },
};

/** The suite of a proof; null for those we do not know. */
export function suiteOf(proof: JsonObject): Suite | null {
  const name = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'] === 'Ed25519Signature2020' ? proof['type'] : null;
  return typeof name === 'string' && Object.hasOwn(suites, name) ? (suites[name] ?? null) : null;
}

/** What the key signs: the hash of the proof's options, then that of the document. */
export async function signedBytes(document: JsonObject, proof: JsonObject, form: 'rdf' | 'json', load: DocumentLoader, digest: 'sha256' | 'sha384' = 'sha256'): Promise<Buffer> {
  const { proof: _proof, ...unsecured } = document;
  const { proofValue: _value, ...options } = proof;
  const configuration = { ...options, '@context': document['@context'] };
  const texts = form === 'json' ? [configuration, unsecured].map(canonicalJson) : [await canonicalQuads(configuration, load), await canonicalQuads(unsecured, load)];
  return Buffer.concat(texts.map((text) => createHash(digest).update(text, 'utf8').digest()));
}

export async function proofHolds(document: JsonObject, proof: JsonObject, suite: Suite, { kind, key }: PublicKey, load: DocumentLoader): Promise<boolean> {
  if (!suite.keys.includes(kind)) return false;
  if (suite.form === 'statements') return disclosureHolds(document, proof, key, load);
  const value = proof['proofValue'];
  const signature = typeof value === 'string' && value.startsWith('z') ? decodeBase58(value.slice(1)) : null;
  if (signature === null || signature.length !== (kind === 'p-384' ? 96 : 64)) return false;
  // P-384 goes with a longer digest throughout.
  const digest = kind === 'p-384' ? 'sha384' : 'sha256';
  const bytes = await signedBytes(document, proof, suite.form, load, digest);
  return kind === 'ed25519' ? verify(null, bytes, key, signature) : verify(digest, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
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
