import { isDeepStrictEqual } from 'node:util';
import { fail, pass, say, told, warn, type Check, type Sentence } from '../checks.js';
import { asList, idOf, isObject, textOf, type JsonObject } from '../json.js';
import { proofHolds, suiteOf } from '../proofs/data-integrity.js';
import { missingContext } from '../proofs/document-loader.js';
import { confirmKey, resolveKey, type KeyUse, type ResolvedKey } from '../proofs/issuer-keys.js';
import { claimFaults, isKnownAlgorithm, jwtHolds, type ReadJwt } from '../proofs/jwt.js';
import type { SentenceCode } from '../sentences.js';
import type { Surroundings } from './verify-credential.js';
import { explain } from './explain.js';

/** Whether the credential is as it was signed, and whether the key is the issuer's. */
export interface ProofAnswer {
  readonly proof: Check;
  readonly issuer: Check;
}

/** Who should have signed, and how: an issuer its credential, a holder their presentation. */
export interface Signer {
  /** Null where the document does not say; then whoever the key belongs to. */
  readonly id: string | null;
  readonly purposes: readonly string[];
  readonly use: KeyUse;
  readonly claimFaults: (read: ReadJwt) => readonly SentenceCode[];
}

export function issuerOf(document: JsonObject): Signer {
  return { id: idOf(document['issuer']) ?? '', purposes: ['assertionMethod'], use: 'assertionMethod', claimFaults };
}

export const unknownIssuer = warn('issuer', 'issuer-unknown');
const mostProofs = 5;

export async function checkEmbedded(document: JsonObject, signer: Signer, surroundings: Surroundings): Promise<ProofAnswer> {
  const proofs = asList(document['proof']).filter(isObject);
  if (proofs.length === 0) return { proof: fail('proof', 'proof-none'), issuer: unknownIssuer };
  if (proofs.length > mostProofs) return { proof: fail('proof', 'proof-many'), issuer: unknownIssuer };
  const answers: readonly ReadProof[] = await Promise.all(proofs.map((proof) => checkProof(document, proof, signer, surroundings)));
  const broken = answers.find(({ proof }) => proof.result === 'fail');
  const sound = answers.filter(({ proof }) => proof.result === 'pass');
  const good = sound.find(({ issuer }) => issuer.result === 'pass') ?? sound[0] ?? answers.find(({ issuer }) => issuer !== unknownIssuer) ?? answers.find(({ unread }) => unread !== true);
  const first = broken ?? good ?? answers[0];
  if (first === undefined || broken !== undefined || proofs.length === 1) return first ?? { proof: fail('proof', 'proof-none'), issuer: unknownIssuer };
  if (good === undefined) return { proof: told('proof', 'fail', first.proof.sentences), issuer: unknownIssuer };
  const unread = answers.filter((answer) => answer.unread === true).length;
  return unread === 0 ? good : { proof: warn('proof', ...good.proof.sentences, say('proof-others', { count: unread })), issuer: good.issuer };
}

/** `unread`: a proof of a kind that is not known here, which says nothing. */
type ReadProof = ProofAnswer & { readonly unread?: true };

async function checkProof(document: JsonObject, proof: JsonObject, signer: Signer, { fetchJson, load, now }: Surroundings): Promise<ReadProof> {
  const suite = suiteOf(proof);
  const alone = asList(document['proof']).length === 1;
  const name = String(proof['cryptosuite'] ?? proof['type']);
  // A proof of an unknown kind beside a good one takes nothing from it; alone it proves nothing.
  const unread = (sentence: Sentence): ReadProof => ({ proof: told('proof', alone ? 'fail' : 'warn', [sentence]), issuer: unknownIssuer, unread: true });
  if (suite === null) return unread(say('proof-kind', { kind: name }));
  if (proof['previousProof'] !== undefined) return unread(say('proof-chain'));
  const faults = proofFaults(proof, document, signer, now);
  if (faults !== null) return { proof: fail('proof', faults), issuer: unknownIssuer };
  const method = idOf(proof['verificationMethod']) ?? '';
  const resolved = await resolveKey(method, signer.id ?? ownerOf(method), fetchJson, signer.use);
  if (resolved.key === null) return withoutKey(resolved);
  try {
    if (!(await proofHolds(document, proof, suite, resolved.key, load))) return { proof: fail('proof', 'proof-broken'), issuer: unknownIssuer };
  } catch (error) {
    const missing = missingContext(error);
    return { proof: missing === null ? fail('proof', 'proof-uncheckable', explain(error)) : warn('proof', ...missing.sentences), issuer: unknownIssuer };
  }
  const good = say('proof-good', { kind: name });
  return { proof: suite.remark === undefined ? pass('proof', good) : warn('proof', good, suite.remark), issuer: issuerCheck(resolved) };
}

function proofFaults(proof: JsonObject, document: JsonObject, { purposes }: Signer, now: Date): SentenceCode | null {
  const contexts = asList(document['@context']);
  if (!isDeepStrictEqual(asList(proof['@context']), proof['@context'] === undefined ? [] : contexts)) return 'proof-contexts';
  if (!purposes.includes(String(proof['proofPurpose']))) return 'proof-purpose';
  const expires = textOf(proof['expires']);
  if (expires !== null && !(Date.parse(expires) > now.getTime())) return 'proof-expired';
  return null;
}

export async function checkJwt(text: string, read: ReadJwt, signer: Signer, { fetchJson }: Surroundings): Promise<ProofAnswer> {
  const { header, payload, jwk, kid } = read;
  const bad = (said: SentenceCode | Sentence): ProofAnswer => ({ proof: fail('proof', said), issuer: unknownIssuer });
  if (!isKnownAlgorithm(header)) return bad(say('jwt-algorithm', { kind: String(header['alg']) }));
  const faults = signer.claimFaults(read);
  if (faults[0] !== undefined) return bad(faults[0]);
  const claimed = signer.id ?? textOf(payload['iss']);
  const method = kid === null ? null : /^(did|https?):/.test(kid) ? kid : `${claimed ?? ''}#${kid}`;
  const owner = claimed ?? ownerOf(method ?? '');
  const resolved = jwk !== null ? await confirmKey(jwk, owner, fetchJson, signer.use) : method === null ? null : await resolveKey(method, owner, fetchJson, signer.use);
  if (resolved === null) return bad('jwt-no-key');
  if (resolved.key === null) return withoutKey(resolved);
  if (!(await jwtHolds(text, resolved.key, header['alg']))) return bad('proof-broken');
  return { proof: pass('proof', say('proof-good', { kind: `JWT, ${String(header['alg'])}` })), issuer: issuerCheck(resolved) };
}

/** Whose document a key is a part of. */
function ownerOf(method: string): string {
  return method.split('#', 1)[0] ?? '';
}

function withoutKey({ standing, said }: ResolvedKey): ProofAnswer {
  return { proof: told('proof', standing === 'refused' ? 'fail' : 'warn', said), issuer: unknownIssuer };
}

function issuerCheck({ standing, said }: ResolvedKey): Check {
  return told('issuer', ({ confirmed: 'pass', unconfirmed: 'warn', refused: 'fail' } as const)[standing], said);
}
