import { fail, listed, pass, say, verdictOf, warn, type Check } from '../checks.js';
import { idOf, type JsonObject } from '../json.js';
import { schemaFaults } from '../model/open-badge.js';
import { presentationClaimFaults, type ReadJwt } from '../proofs/jwt.js';
import { checkContexts } from './contexts.js';
import { checkHeld } from './held.js';
import { checkEmbedded, checkJwt, unknownIssuer, type ProofAnswer, type Signer } from './proofs.js';
import { subjectIds, type CarriedCredential, type CredentialVerdict, type Surroundings } from './verify-credential.js';

/** A presentation as a file carries it: by itself, or as a JWT. */
export interface CarriedPresentation {
  readonly document: JsonObject;
  readonly jwt: { readonly text: string; readonly read: ReadJwt } | null;
}

type VerifyHeld = (carried: CarriedCredential, covered: ProofAnswer | null) => Promise<CredentialVerdict>;

/**
 * A presentation is a cover that its holder signs for somebody; what it holds is checked, and whether the holder signed it.
 * Whether it was signed for whoever reads it now cannot be known: the question that it answers is theirs.
 */
export async function verifyPresentation({ document, jwt }: CarriedPresentation, around: Surroundings, verify: VerifyHeld): Promise<CredentialVerdict> {
  const signer = holderOf(document);
  const proof = jwt !== null ? await checkJwt(jwt.text, jwt.read, signer, around) : document['proof'] !== undefined ? await checkEmbedded(document, signer, around) : null;
  const covering = proof !== null && proof.proof.result === 'pass' && proof.issuer.result === 'pass' ? proof : null;
  const verdicts: CredentialVerdict[] = [];
  const held = await checkHeld(document, around.depth, async (each) => {
    const verdict = await verify(each, covering !== null && isSelfIssued(each, signer.id) ? covering : null);
    verdicts.push(verdict);
    return verdict;
  });
  const faults = schemaFaults(document);
  const checks = [
    faults.length > 0 ? fail('schema', ...listed(faults)) : pass('schema', 'presentation-good'),
    ...(document['proof'] === undefined ? [] : [await checkContexts(document, around)]),
    proof?.proof ?? pass('proof', 'presentation-unsigned'),
    ...(proof === null ? [] : [checkHolder(proof, signer.id, verdicts)]),
    ...(jwt === null ? [] : [checkTimes(jwt.read, around.now)]),
    ...(held === null ? [] : [held]),
  ];
  // Whose credential it is can be told where there is one.
  const only = verdicts.length === 1 ? verdicts[0] : undefined;
  return { verdict: verdictOf(checks), issuer: only?.issuer ?? null, subject: only?.subject ?? null, state: only?.state ?? null, checks, credential: document };
}

function holderOf(document: JsonObject): Signer {
  return { id: idOf(document['holder']), purposes: ['authentication', 'assertionMethod'], use: 'authentication', claimFaults: presentationClaimFaults };
}

/** What a holder says of themselves needs no proof of its own: that of the presentation covers it (VC 2.0, 4.13.1). */
function isSelfIssued(carried: CarriedCredential, holder: string | null): boolean {
  return carried.form === 'json' && carried.document['proof'] === undefined && holder !== null && idOf(carried.document['issuer']) === holder;
}

function checkHolder(proof: ProofAnswer, holder: string | null, verdicts: readonly CredentialVerdict[]): Check {
  if (proof.issuer === unknownIssuer) return warn('holder', 'holder-unknown');
  if (proof.issuer.result === 'fail') return fail('holder', 'holder-not-theirs');
  if (proof.issuer.result === 'warn') return warn('holder', 'holder-untied');
  const named = verdicts.flatMap(({ credential }) => subjectIds(credential));
  if (holder !== null && named.some((id) => id !== holder)) return warn('holder', 'holder-other');
  return pass('holder', 'holder-good');
}

/** A presentation as a JWT is often meant for minutes. */
function checkTimes({ payload }: ReadJwt, now: Date): Check {
  const [from, until] = [payload['nbf'], payload['exp']].map((seconds) => (typeof seconds === 'number' ? new Date(seconds * 1_000) : null));
  if (from != null && from > now) return fail('dates', say('presentation-not-yet', { moment: from.toISOString() }));
  if (until != null && until < now) return fail('dates', say('presentation-ended', { moment: until.toISOString() }));
  return pass('dates', 'presentation-running');
}
