import type { Answer, Body } from '#web/api-client';
import type { Language } from '#web/i18n';

export type JoinOffer = Answer<'/api/v1/join/{code}'>;
export type JoinBody = Body<'/api/v1/join/{code}'>;
export type ConsentPurpose = JoinOffer['consents'][number]['purpose'];

export interface Draft {
  givenName: string;
  familyName: string;
  email: string;
  birthYear: string;
  gender: JoinBody['gender'] | '';
  placeCode: string;
  accommodation: string;
  consents: Partial<Record<ConsentPurpose, 'yes' | 'no'>>;
}

export const emptyDraft: Draft = {
  givenName: '',
  familyName: '',
  email: '',
  birthYear: '',
  gender: '',
  placeCode: '',
  accommodation: '',
  consents: {},
};

const key = (code: string) => `kaasa.join.${code}`;

/** A phone may drop the page while somebody looks for their glasses: what is typed waits in this tab, and nowhere else. */
export function readDraft(code: string): Draft {
  try {
    return { ...emptyDraft, ...(JSON.parse(sessionStorage.getItem(key(code)) ?? '{}') as Partial<Draft>) };
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(code: string, draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(key(code));
    else sessionStorage.setItem(key(code), JSON.stringify(draft));
  } catch {
    // Then it only lives as long as the page.
  }
}

/** Only what was asked: a question that this offer does not put must not count as refused. */
export function consentsOf(offer: JoinOffer, draft: Draft): JoinBody['consents'] {
  return Object.fromEntries(offer.consents.map(({ purpose }) => [purpose, draft.consents[purpose] === 'yes'])) as JoinBody['consents'];
}

/** @throws Error when a step was left out, which `firstOpenStep` prevents. */
export function toBody(offer: JoinOffer, draft: Draft, language: Language): JoinBody {
  const { gender, placeCode } = draft;
  if (gender === '' || placeCode === '') throw new Error('a step was left out');
  return {
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    email: draft.email.trim() || null,
    language,
    birthYear: Number(draft.birthYear),
    gender,
    placeCode: placeCode as JoinBody['placeCode'],
    accommodation: draft.accommodation.trim() || null,
    noticeVersion: offer.notice.version,
    consents: consentsOf(offer, draft),
  };
}
