/** Article 6 and 9 of the GDPR, as the privacy notice explains them. */
export type LegalBasis = 'agreement' | 'legitimate-interest' | 'consent' | 'explicit-consent' | 'legal-duty';

export type Retention =
  | 'five-years-after-programme'
  | 'until-removed-or-programme-ends'
  | 'ninety-days-after-last-use'
  | 'seven-days-after-expiry'
  | 'until-window-ends'
  | 'while-account-exists';

export interface PersonalField {
  readonly purpose: string;
  readonly basis: LegalBasis;
  readonly retention: Retention;
  /** GDPR Article 9, or near enough to it to be treated so (language with place, CJEU C-184/20). */
  readonly sensitive?: true;
}

/** A field about an organisation or a date of our own bookkeeping, which says nothing about a person by itself. */
export type NotPersonal = 'not-personal';

export type TableInventory = Readonly<Record<string, PersonalField | NotPersonal>>;
