import type { Language } from '#kernel';
import type { ConsentPurpose, Gender } from '#people/contract';

/** An invented person. */
export interface Persona {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  /** Null for those who run the programme. */
  readonly birthYear: number | null;
  readonly gender: Gender;
  readonly placeCode: string;
  readonly participantType: 'individual' | 'organisation' | 'staff';
  readonly organisationId: string | null;
  readonly accommodation: string | null;
  /** Null: signs in with the personal code and a PIN. */
  readonly email: string | null;
  readonly personalCode: string | null;
  readonly consents: Readonly<Record<ConsentPurpose, boolean>>;
  /** How easily tests come, as a deviation from the average. */
  readonly ability: number;
}
