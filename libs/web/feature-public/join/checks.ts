import type { I18n } from '#web/i18n';
import type { FieldErrors } from '#web/ui';
import { isEmail } from '../is-email.js';
import type { Draft, JoinOffer } from './draft.js';

const youngest = 16;
const oldest = 110;

export const steps = 5;

type Errors = FieldErrors<Record<string, unknown>>;

function checkName({ t }: I18n, draft: Draft): Errors {
  return {
    givenName: draft.givenName.trim() === '' ? t('public.need-given-name') : undefined,
    familyName: draft.familyName.trim() === '' ? t('public.need-family-name') : undefined,
    email: draft.email.trim() === '' || isEmail(draft.email) ? undefined : t('public.bad-email'),
  };
}

function checkAbout({ t }: I18n, draft: Draft): Errors {
  const age = new Date().getFullYear() - Number(draft.birthYear);
  const written = /^\d{4}$/.test(draft.birthYear.trim()) && age <= oldest && age >= 0;
  return {
    birthYear: !written ? t('public.need-birth-year') : age < youngest ? t('public.too-young') : undefined,
    gender: draft.gender === '' ? t('public.need-gender') : undefined,
    placeCode: draft.placeCode === '' ? t('public.need-place') : undefined,
  };
}

export function checkConsents({ t, pick }: I18n, draft: Draft, offer: JoinOffer): Errors {
  return Object.fromEntries(
    offer.consents.map(({ purpose, title }) => [
      purpose,
      draft.consents[purpose] === undefined ? t('public.need-consent', { title: pick(title) }) : undefined,
    ]),
  );
}

/** What is still wrong on a step, as sentences by field. */
export function checkStep(step: number, i18n: I18n, draft: Draft, offer: JoinOffer): Errors {
  if (step === 2) return checkName(i18n, draft);
  if (step === 3) return checkAbout(i18n, draft);
  if (step === 4) return checkConsents(i18n, draft, offer);
  return {};
}

/** Nobody lands on a later step, by the back button or a link, with an earlier one unanswered. */
export function firstOpenStep(wanted: number, i18n: I18n, draft: Draft, offer: JoinOffer): number {
  for (let step = 1; step < wanted; step++) {
    if (Object.values(checkStep(step, i18n, draft, offer)).some((message) => message !== undefined)) return step;
  }
  return wanted;
}
