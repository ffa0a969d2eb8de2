import { createHash } from 'node:crypto';
import type { CertificateClaims } from '#certificates/contract';
import { languages, type Language } from '#kernel';
import { localize } from '#platform/i18n';
import type { JsonObject } from '../json.js';
import { credentialsV2, openBadgesContext } from '../proofs/contexts.js';
import { listLength } from '../persistence/credentials.repository.js';
import { credentialAddress, issuerAddress, statusListAddress } from './addresses.js';
import { badgePhrases as phrases } from './badge-phrases.js';
import { alignmentOf } from './competences.js';

/** The record that a badge is made of. */
export interface BadgeRecord {
  readonly publicId: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  readonly contentHash: string;
  readonly claims: CertificateClaims;
  readonly issuedAt: Date;
}

export interface BadgePlace {
  readonly baseUrl: string;
  readonly listId: string;
  readonly listIndex: number;
}

/** A certificate as an Open Badge 3.0: the same claims, with its holder named by a salted hash alone. */
export function openBadgeOf(record: BadgeRecord, { baseUrl, listId, listIndex }: BadgePlace): JsonObject {
  const { publicId, programmeId, claims, issuedAt } = record;
  if (listIndex >= listLength) throw new Error(`A status list has no entry ${listIndex}.`);
  const list = statusListAddress(baseUrl, listId);
  return {
    '@context': [credentialsV2, openBadgesContext],
    id: credentialAddress(baseUrl, publicId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuerAddress(baseUrl, programmeId), type: ['Profile'], name: issuerName(claims), url: baseUrl },
    validFrom: instant(issuedAt),
    ...(validUntilOf(claims) === null ? {} : { validUntil: validUntilOf(claims) }),
    awardedDate: `${claims.completedOn}T00:00:00Z`,
    name: claims.activityTitle,
    ...inOtherLanguages(claims, ['name']),
    credentialSubject: subjectOf(record),
    evidence: [evidenceOf(claims)],
    credentialStatus: { id: `${list}#${listIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(listIndex), statusListCredential: list },
  };
}

/** Those who know the holder's name can match it; others learn nothing. The salt is no secret, and is another for each badge. */
export function hashedName(name: string, salt: string): string {
  return `sha256$${createHash('sha256').update(name + salt, 'utf8').digest('hex')}`;
}

function issuerName(claims: CertificateClaims): string {
  return claims.issuer?.name ?? claims.programmeTitle;
}

function subjectOf({ programmeId, activityId, contentHash, claims }: BadgeRecord): JsonObject {
  const { language } = claims;
  const salt = contentHash.slice(0, 32);
  const achievementId = `urn:uuid:${activityId ?? programmeId}`;
  const results = resultsOf(claims, achievementId);
  const outcomes = claims.outcomes.length === 0 ? '' : `\n\n${phrases.outcomes[language]}\n${claims.outcomes.map((outcome) => `- ${outcome}`).join('\n')}`;
  const alignment = claims.competences.flatMap((code) => alignmentOf(code) ?? []);
  return {
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', hashed: true, identityHash: hashedName(claims.holderName, salt), identityType: 'name', salt }],
    activityEndDate: `${claims.completedOn}T00:00:00Z`,
    licenseNumber: claims.number,
    achievement: {
      id: achievementId,
      type: ['Achievement'],
      achievementType: claims.assessed ? 'CertificateOfCompletion' : 'LearningProgram',
      name: claims.activityTitle,
      description: descriptionOf(claims, language),
      inLanguage: language,
      ...inOtherLanguages(claims, ['name', 'description']),
      criteria: { narrative: phrases[claims.assessed ? 'assessed' : 'attended'][language] + outcomes },
      ...(claims.modules.length === 0 ? {} : { tag: claims.modules.map(({ title, version }) => `${title} ${version}`) }),
      ...(alignment.length === 0 ? {} : { alignment }),
      ...(results === null ? {} : { resultDescription: results.map(({ description }) => description) }),
    },
    ...(results === null ? {} : { result: results.map(({ result }) => result) }),
  };
}

/** That the outcomes were reached, and, where the record says it, what was reached in the final tests; null where nothing was assessed. */
function resultsOf({ assessed, resultPercent, language }: CertificateClaims, achievementId: string): readonly { readonly description: JsonObject; readonly result: JsonObject }[] | null {
  if (!assessed) return null;
  const [status, percent] = [`${achievementId}#assessment`, `${achievementId}#percent`];
  const reached = { description: { id: status, type: ['ResultDescription'], name: phrases.result[language], resultType: 'Status' }, result: { type: ['Result'], resultDescription: status, status: 'Completed' } };
  if (resultPercent === undefined) return [reached];
  const scale = { valueMin: '0', valueMax: '100' };
  return [reached, { description: { id: percent, type: ['ResultDescription'], name: phrases.percent[language], resultType: 'Percent', ...scale }, result: { type: ['Result'], resultDescription: percent, value: String(resultPercent) } }];
}

/**
 * The same texts in the languages that are not the certificate's. Open Badges 3.0 wants `name` to be one plain text, so the others stand under
 * the address that its context gives the word: for JSON-LD both are one property, with a value for each language.
 */
function inOtherLanguages(claims: CertificateClaims, words: readonly ('name' | 'description')[]): JsonObject {
  const { texts, language: own } = claims;
  if (texts === undefined) return {};
  const others = languages.filter((language) => language !== own);
  const textOf = { name: (language: Language) => texts[language].activityTitle, description: (language: Language) => descriptionOf(claims, language) };
  return Object.fromEntries(words.map((word) => [`https://schema.org/${word}`, others.map((language) => ({ '@value': textOf[word](language), '@language': language }))]));
}

function descriptionOf({ texts, activityTitle, programmeTitle }: CertificateClaims, language: Language): string {
  return localize(phrases.description, language, { activity: texts?.[language].activityTitle ?? activityTitle, programme: texts?.[language].programmeTitle ?? programmeTitle });
}

function evidenceOf(claims: CertificateClaims): JsonObject {
  const { language, minutesPresent } = claims;
  const values = { hours: minutesPresent === null ? '–' : String(Math.round(minutesPresent / 6) / 10), trainers: claims.trainers.join(', ') || '–', number: claims.number };
  return { type: ['Evidence'], name: phrases.evidenceName[language], narrative: `${localize(phrases.evidence, language, values)}${claims.place === '' ? '' : ` ${claims.place}.`}` };
}

function validUntilOf(claims: CertificateClaims): string | null {
  return typeof claims.validUntil === 'string' ? `${claims.validUntil}T23:59:59Z` : null;
}

export function instant(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
