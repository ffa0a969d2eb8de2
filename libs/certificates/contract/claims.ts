import type { Language, Localized } from '#kernel';

/**
 * Achievement and *tunnistus* need assessed and reached outcomes; *tõend* and *tunnistus* are issued by providers under the
 * Adult Education Act only. Mentors and partners get theirs for what they did.
 */
export const certificateKinds = ['participation', 'achievement', 'toend', 'tunnistus', 'mentor', 'partner-letter'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

export interface CertifiedModule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

/** The texts of a certificate in one language; lists run parallel to those of the claims. */
export interface ClaimTexts {
  readonly programmeTitle: string;
  readonly activityTitle: string;
  readonly place: string;
  readonly modules: readonly string[];
  readonly outcomes: readonly string[];
}

/** Who answers for a *tõend* or *tunnistus*, as the Adult Education Act wants it named. */
export interface CertificateIssuer {
  readonly name: string;
  readonly registryCode: string;
  /** The notice of economic activities in EHIS, or the licence. */
  readonly noticeNumber: string;
}

/** What a certificate states, frozen at issue; every plain text is in the certificate's language. */
export interface CertificateClaims {
  readonly holderName: string;
  readonly kind: CertificateKind;
  readonly language: Language;
  readonly programmeTitle: string;
  readonly activityTitle: string;
  readonly modules: readonly CertifiedModule[];
  readonly outcomes: readonly string[];
  readonly competences: readonly string[];
  readonly minutesPresent: number | null;
  readonly assessed: boolean;
  /** A calendar day, `2026-11-23`. */
  readonly completedOn: string;
  readonly place: string;
  readonly trainers: readonly string[];
  readonly number: string;
  readonly ruleVersion: number;
  readonly templateVersion: number;

  // Since the second version of the record; one of the first lacks them.

  /** For a certificate in two languages: the other one. */
  readonly secondLanguage?: Language | null;
  /** The same texts in every language, for the pages of readers and for the badge. */
  readonly texts?: Localized<ClaimTexts>;
  /** The competence codes of each outcome. */
  readonly outcomeCompetences?: readonly (readonly string[])[];
  /** What the training takes, whether or not one was there. */
  readonly plannedMinutes?: number | null;
  readonly startedOn?: string | null;
  readonly issuer?: CertificateIssuer | null;
  readonly assessmentMethod?: Localized | null;
  /** What was reached in the final tests, in whole percent; only where the programme wants it said and outcomes were assessed. */
  readonly resultPercent?: number;
  /** The last calendar day on which it holds. */
  readonly validUntil?: string | null;
  /** The funder's branding line. */
  readonly credit?: { readonly title: string; readonly url: string } | null;
  readonly layout?: 'landscape' | 'portrait';
  /** The look that an administrator made, its version and the hash of what that says; null for the built-in one. */
  readonly design?: { readonly id: string; readonly version: number; readonly hash: string } | null;
}
