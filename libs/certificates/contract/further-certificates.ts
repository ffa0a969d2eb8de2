import type { Language, Localized } from '#kernel';
import type { SqlPort } from '#people/contract';

/** What somebody did other than complete a training, in every language. */
export interface Deed {
  readonly personId: string;
  readonly programmeId: string;
  /** What it is for: a candidacy, an agreement. One certificate of a kind is ever valid for it. */
  readonly occasionId: string;
  readonly activityId: string | null;
  /** Such as “Mentor of a community group, March to September 2026”. */
  readonly title: Localized;
  /** Calendar days in the programme's time zone, YYYY-MM-DD. */
  readonly startedOn: string | null;
  readonly completedOn: string;
  readonly minutes: number | null;
  /** What the person did or can now do, a sentence each. */
  readonly outcomes: readonly Localized[];
  readonly competences: readonly string[];
  readonly place: Localized;
  /** The version of the rule by which it was earned. */
  readonly ruleVersion: number;
  /** The person's own language unless given. */
  readonly language?: Language;
}

export interface PartnerDeed extends Deed {
  /** The organisation that the letter names; `personId` is who receives it. */
  readonly organisationName: string;
}

/** Certificates for what no course completes; they are records, numbers and PDFs like all others. */
export abstract class FurtherCertificates {
  /** Answers the certificate's id; null when one was issued for the occasion already. After `undoMentorCertificate` it replaces the one that was taken back. @throws DomainError when the name cannot be set. */
  abstract issueMentorCertificate(tx: SqlPort, deed: Deed): Promise<string | null>;
  /** What it was issued for was undone: it is revoked for everybody to see, with that reason. */
  abstract undoMentorCertificate(tx: SqlPort, occasion: Pick<Deed, 'personId' | 'occasionId'>, actorId: string): Promise<void>;
  abstract issuePartnerLetter(tx: SqlPort, deed: PartnerDeed): Promise<string | null>;
}
