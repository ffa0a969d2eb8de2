import { compactVerify, type JWTHeaderParameters } from 'jose';
import type { JsonWebKey } from 'node:crypto';
import { asList, hasType, idOf, isObject, parseJson, textOf, type JsonObject } from '../json.js';
import type { SentenceCode } from '../sentences.js';
import { credentialsV1 } from './contexts.js';
import { readJwk, type PublicKey } from './multikey.js';

/** RS256, EdDSA (also under its newer name) and ES256 are what the field uses; `none` and symmetric keys prove nothing. */
const algorithms = ['RS256', 'PS256', 'EdDSA', 'Ed25519', 'ES256', 'ES384'];

export interface ReadJwt {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  readonly credential: JsonObject;
  /** The key that the header carries. */
  readonly jwk: PublicKey | null;
  readonly kid: string | null;
}

export function looksLikeJwt(text: string): boolean {
  return /^[\w-]+=*\.[\w+/-]+=*\.[\w+/-]*=*$/.test(text);
}

/** A compact JWS, read strictly: base64url has more than one spelling of the same bytes, and only the canonical one is taken. */
export function readJwt(text: string): ReadJwt | SentenceCode {
  const segments = text.split('.');
  const [head = '', body = '', signature = ''] = segments;
  if (segments.length !== 3 || ![head, body, signature].every(isCanonical)) return 'jwt-spelling';
  const header = parseJson(Buffer.from(head, 'base64url').toString('utf8'));
  const payload = parseJson(Buffer.from(body, 'base64url').toString('utf8'));
  if (header === null || payload === null) return 'jwt-ambiguous';
  if (!isKnownKind(header['typ'])) return 'jwt-kind';
  if (header['crit'] !== undefined) return 'jwt-extensions';
  const enveloped = payload['vc'] ?? payload['vp'];
  const credential = isObject(enveloped) && payload['@context'] === undefined ? filledIn(enveloped, payload) : withoutClaims(payload);
  const jwk = isObject(header['jwk']) ? readJwk(header['jwk'] as JsonWebKey) : null;
  return { header, payload, credential, jwk, kid: textOf(header['kid']) };
}

export async function jwtHolds(text: string, { key }: PublicKey, algorithm: unknown): Promise<boolean> {
  if (typeof algorithm !== 'string' || !algorithms.includes(algorithm)) return false;
  try {
    await compactVerify(text, key, { algorithms: [algorithm] });
    return true;
  } catch {
    return false;
  }
}

export function isKnownAlgorithm(header: JWTHeaderParameters | JsonObject): boolean {
  return algorithms.includes(String(header['alg']));
}

/** What the envelope of a presentation says of who presents it; times are its own. */
export function presentationClaimFaults({ payload, credential }: ReadJwt): readonly SentenceCode[] {
  const holder = idOf(credential['holder']);
  return [
    ...(payload['iss'] !== undefined && holder !== null && payload['iss'] !== holder ? ['jwt-holder' as const] : []),
    ...(payload['jti'] !== undefined && credential['id'] !== undefined && payload['jti'] !== credential['id'] ? ['jwt-presentation-id' as const] : []),
  ];
}

/** The claims of the envelope say the same as the credential in it (OB 3.0, 8.2.4). */
export function claimFaults({ header, payload, credential }: ReadJwt): readonly SentenceCode[] {
  const [subject] = asList(credential['credentialSubject']);
  const differs = (claim: unknown, value: unknown) => claim !== undefined && claim !== value;
  const from = credential['validFrom'] ?? credential['issuanceDate'];
  const until = credential['validUntil'] ?? credential['expirationDate'];
  const instant = (value: unknown) => (typeof value === 'string' ? Math.floor(Date.parse(value) / 1_000) : undefined);
  return [
    ...(payload['iss'] === undefined ? (isSecuredByJose(header['typ']) ? [] : ['jwt-no-issuer' as const]) : differs(payload['iss'], idOf(credential['issuer'])) ? ['jwt-issuer' as const] : []),
    ...(differs(payload['jti'], credential['id']) ? ['jwt-id' as const] : []),
    ...(subject !== undefined && differs(payload['sub'], idOf(subject)) && idOf(subject) !== null ? ['jwt-subject' as const] : []),
    ...(differs(payload['nbf'], instant(from)) ? ['jwt-begins' as const] : []),
    ...(differs(payload['exp'], instant(until)) ? ['jwt-ends' as const] : []),
  ];
}

/** The kinds of JWT that carry credentials, with or without `application/`. Those of the field are `JWT`, or none is named. */
function isKnownKind(typ: unknown): boolean {
  return typ === undefined || (typeof typ === 'string' && /^(application\/)?(jwt|(vc|vp)\+(ld\+)?(json\+)?jwt)$/i.test(typ));
}

/** VC-JOSE-COSE takes the issuer from the credential; Open Badges 3.0 says it once more as a claim. */
function isSecuredByJose(typ: unknown): boolean {
  return typeof typ === 'string' && /v[cp]\+(ld\+)?(json\+)?jwt$/i.test(typ);
}

/** What version 1.1 of the data model lets a credential leave to the claims of its envelope (VC 1.1, 6.3.1). */
function filledIn(enveloped: JsonObject, { iss, jti, sub, nbf, exp }: JsonObject): JsonObject {
  if (hasType(enveloped, 'VerifiablePresentation')) return { ...(typeof iss === 'string' ? { holder: iss } : {}), ...enveloped };
  const [context] = asList(enveloped['@context']);
  if (context !== credentialsV1) return enveloped;
  const subject = enveloped['credentialSubject'];
  const instant = (seconds: unknown) => (typeof seconds === 'number' && Number.isSafeInteger(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z') : undefined);
  const claims = { issuer: textOf(iss) ?? undefined, id: textOf(jti) ?? undefined, issuanceDate: instant(nbf), expirationDate: instant(exp) };
  return {
    ...Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)),
    ...enveloped,
    ...(isObject(subject) && typeof sub === 'string' ? { credentialSubject: { id: sub, ...subject } } : {}),
  };
}

const registered = new Set(['iss', 'jti', 'sub', 'nbf', 'exp', 'iat', 'aud', 'cnf', 'nonce']);

function withoutClaims(payload: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !registered.has(name)));
}

function isCanonical(segment: string): boolean {
  return segment !== '' && Buffer.from(segment, 'base64url').toString('base64url') === segment;
}
