import type { Language } from '#kernel';

/** Achievement needs assessed and reached outcomes; everything else is participation. */
export type CertificateKind = 'participation' | 'achievement';

export interface CertifiedModule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

/** What a certificate states, frozen at issue; every text is in the certificate's language. */
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
}
