import type { CertificateClaims } from '#certificates/contract';
import { isObject, type JsonObject } from '../json.js';

/** One claim that a file states otherwise than the record. */
export interface Change {
  /** The claim, or `page` for what stands for none. */
  readonly field: string;
  readonly issued: string;
  readonly found: string;
}

export function changedClaims(issued: CertificateClaims, found: CertificateClaims): readonly Change[] {
  const names = Object.keys({ ...issued, ...found }) as (keyof CertificateClaims)[];
  return names.filter((name) => JSON.stringify(issued[name]) !== JSON.stringify(found[name])).map((name) => ({ field: name, issued: shown(issued[name]), found: shown(found[name]) }));
}

/** The claim that each part of a badge is made from, the first that fits. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^credentialSubject\.identifier/, 'holderName'],
  [/^(credentialSubject\.achievement\.)?(name$|https:\/\/schema\.org\/)/, 'activityTitle'],
  [/^credentialSubject\.achievement\.(description)/, 'activityTitle'],
  [/^issuer/, 'issuer'],
  [/^(awardedDate|credentialSubject\.activityEndDate)/, 'completedOn'],
  [/^credentialSubject\.licenseNumber/, 'number'],
  [/^credentialSubject\.(achievement\.resultDescription|result)\.1\./, 'resultPercent'],
  [/^credentialSubject\.achievement\.(achievementType|resultDescription)|^credentialSubject\.result/, 'assessed'],
  [/^credentialSubject\.achievement\.criteria/, 'outcomes'],
  [/^credentialSubject\.achievement\.alignment/, 'competences'],
  [/^credentialSubject\.achievement\.tag/, 'modules'],
  [/^credentialSubject\.achievement\.inLanguage/, 'language'],
  [/^validUntil/, 'validUntil'],
  [/^validFrom/, 'issuedAt'],
  [/^credentialStatus/, 'status'],
  [/^id$/, 'number'],
];

/** Where a badge differs from the one that was signed; its proof is looked at apart. */
export function changedCredential(issued: JsonObject, found: JsonObject, claims: CertificateClaims): readonly Change[] {
  const [before, after] = [flat(withoutProof(issued)), flat(withoutProof(found))];
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  return firstOfEach(paths.map((path) => ({ field: path.startsWith('evidence') ? inEvidence(after.get(path) ?? '', claims) : (parts.find(([pattern]) => pattern.test(path))?.[1] ?? path), issued: before.get(path) ?? '', found: after.get(path) ?? '' })));
}

/** The evidence is one sentence of several claims; the one that it no longer says was changed. */
function inEvidence(sentence: string, { number, trainers, place }: CertificateClaims): string {
  if (!trainers.every((trainer) => sentence.includes(trainer))) return 'trainers';
  if (!sentence.includes(number)) return 'number';
  return sentence.includes(place) ? 'minutesPresent' : 'place';
}

export function firstOfEach(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ field }, index) => changes.findIndex((other) => other.field === field) === index);
}

function withoutProof({ proof: _proof, ...rest }: JsonObject): JsonObject {
  return rest;
}

function flat(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (Array.isArray(value)) return new Map(value.flatMap((each, index) => [...flat(each, `${path}.${index}`)]));
  if (!isObject(value)) return new Map([[path, shown(value)]]);
  return new Map(Object.entries(value).flatMap(([key, each]) => [...flat(each, path === '' ? key : `${path}.${key}`)]));
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (!isObject(value)) return String(value);
  return typeof value['title'] === 'string' ? [value['title'], value['version']].filter(Boolean).join(' ') : JSON.stringify(value);
}
