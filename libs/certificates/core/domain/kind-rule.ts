import type { CertificateIssuer, CertificateKind } from '#certificates/contract';

/** `adult-education`: the provider has filed its notice of economic activities and issues *tõend* and *tunnistus*. */
export const issuerModes = ['neutral', 'adult-education'] as const;
export type IssuerMode = (typeof issuerModes)[number];

export interface Earned {
  /** Outcomes were assessed and all of them reached. */
  readonly assessed: boolean;
  readonly outcomes: number;
}

/**
 * | mode            | assessed and reached | outcomes named | kind          |
 * | neutral         | no                   | any            | participation |
 * | neutral         | yes                  | any            | achievement   |
 * | adult-education | no                   | any            | tõend         |
 * | adult-education | yes                  | none           | tõend         |
 * | adult-education | yes                  | some           | tunnistus     |
 */
export function kindByRule(mode: IssuerMode, { assessed, outcomes }: Earned): CertificateKind {
  if (mode === 'neutral') return assessed ? 'achievement' : 'participation';
  return assessed && outcomes > 0 ? 'tunnistus' : 'toend';
}

/** What the Adult Education Act says how to write. */
export function isRegulated(kind: CertificateKind): boolean {
  return kind === 'toend' || kind === 'tunnistus';
}

/** What the Continuing Education Standard wants on the document and an administrator can still fill in. */
export const requiredFields = ['holder-name', 'organisation', 'registry-code', 'notice-number', 'curriculum', 'volume', 'place', 'trainers', 'outcomes', 'assessment-method'] as const;
export type RequiredField = (typeof requiredFields)[number];

export interface Draft {
  readonly kind: CertificateKind;
  readonly holderName: string;
  readonly activityTitle: string;
  readonly plannedMinutes: number | null;
  readonly place: string;
  readonly trainers: readonly string[];
  readonly outcomes: readonly string[];
  readonly issuer: CertificateIssuer | null;
  readonly assessmentMethod: string | null;
}

/** What keeps a certificate of that kind from being issued; neutral ones ask for a name and a title only. */
export function missingFields(draft: Draft): RequiredField[] {
  const { kind, holderName, activityTitle, plannedMinutes, place, trainers, outcomes, issuer, assessmentMethod } = draft;
  const regulated = isRegulated(kind);
  const blank = (text: string | null | undefined) => text == null || text.trim() === '';
  const lacks: Readonly<Record<RequiredField, boolean>> = {
    'holder-name': blank(holderName),
    curriculum: blank(activityTitle),
    organisation: regulated && blank(issuer?.name),
    'registry-code': regulated && blank(issuer?.registryCode),
    'notice-number': regulated && blank(issuer?.noticeNumber),
    volume: regulated && (plannedMinutes ?? 0) <= 0,
    place: regulated && blank(place),
    trainers: regulated && trainers.every(blank),
    outcomes: kind === 'tunnistus' && outcomes.every(blank),
    'assessment-method': kind === 'tunnistus' && blank(assessmentMethod),
  };
  return requiredFields.filter((field) => lacks[field]);
}
