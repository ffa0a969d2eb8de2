import type { CertificateClaims } from '#certificates/contract';
import type { Language } from '#kernel';
import { formatDate } from '#platform/i18n';
import { duration } from '../../pdf/certificate-1.js';
import { academicHours } from '../../pdf/face.js';
import { percent } from '../../pdf/percent.js';

/** What texts of a template may name. */
export const placeholders = ['holder', 'training', 'programme', 'completed', 'number', 'place', 'started', 'validUntil', 'attended', 'volume', 'trainers', 'modules', 'issuer', 'result'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Those that every certificate has; the others stand in `{{#if …}}`, so that no sentence is left with a hole. */
const always: readonly Placeholder[] = ['holder', 'training', 'programme', 'completed', 'number'];

export function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((each) => each === name);
}

export function mayBeEmpty(name: Placeholder): boolean {
  return !always.includes(name);
}

/** What a record says in place of each, as plain text; empty where it says nothing. */
export function valuesOf(claims: CertificateClaims, language: Language): Readonly<Record<Placeholder, string>> {
  const { startedOn = null, validUntil = null, plannedMinutes = null, minutesPresent, completedOn } = claims;
  const texts = claims.texts?.[language] ?? { ...claims, modules: claims.modules.map(({ title }) => title) };
  const day = (value: string | null) => (value === null ? '' : formatDate(new Date(`${value}T12:00:00Z`), language, 'UTC'));
  return {
    holder: claims.holderName,
    training: texts.activityTitle,
    programme: texts.programmeTitle,
    completed: day(completedOn),
    number: claims.number,
    place: texts.place,
    started: startedOn === completedOn ? '' : day(startedOn),
    validUntil: day(validUntil),
    attended: minutesPresent === null ? '' : duration(minutesPresent, language),
    volume: plannedMinutes === null ? '' : academicHours(plannedMinutes, language),
    trainers: listed(claims.trainers, language),
    modules: listed(texts.modules, language),
    issuer: claims.issuer?.name ?? '',
    result: claims.resultPercent === undefined ? '' : percent(claims.resultPercent, language),
  };
}

function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
