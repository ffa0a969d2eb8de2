import { languages, setLanguage, useI18n, type Language } from '#web/i18n';
import { languageNames, RadioGroup, Select, TextArea, TextField, type FieldErrors } from '#web/ui';
import { ConsentFields } from './consent-fields.js';
import type { Draft, JoinOffer } from './draft.js';

export interface StepProps {
  offer: JoinOffer;
  draft: Draft;
  errors: FieldErrors<Record<string, unknown>>;
  set: (change: Partial<Draft>) => void;
}

/** Chosen at once, so that all the rest is read in it. */
function LanguageStep() {
  const { t, language } = useI18n();
  return (
    <RadioGroup<Language>
      large
      label={t('public.join-language')}
      hint={t('public.join-language-hint')}
      value={language}
      onValue={(chosen) => void setLanguage(chosen)}
      options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
    />
  );
}

function NameStep({ draft, errors, set }: StepProps) {
  const { t } = useI18n();
  const text = (name: 'givenName' | 'familyName' | 'email') => ({
    id: `field-${name}`,
    name,
    value: draft[name],
    onValue: (value: string) => set({ [name]: value }),
    error: errors[name],
  });
  return (
    <>
      <TextField {...text('givenName')} label={t('public.given-name')} autoComplete="given-name" />
      <TextField {...text('familyName')} label={t('public.family-name')} autoComplete="family-name" />
      <TextField {...text('email')} label={t('public.email')} hint={t('public.join-email-hint')} optional type="email" inputMode="email" autoComplete="email" spellCheck={false} />
    </>
  );
}

const genders = ['female', 'male', 'other', 'undisclosed'] as const;

function AboutStep({ offer, draft, errors, set }: StepProps) {
  const { t, pick, compare } = useI18n();
  const places = offer.places.map(({ code, name }) => ({ value: code, label: pick(name) }));
  const isOther = (place: { value: string }) => Number(place.value === 'other');
  places.sort((a, b) => isOther(a) - isOther(b) || compare(a.label, b.label));
  return (
    <>
      <TextField
        id="field-birthYear"
        label={t('public.birth-year')}
        hint={t('public.birth-year-hint')}
        width="short"
        inputMode="numeric"
        autoComplete="bday-year"
        maxLength={4}
        value={draft.birthYear}
        onValue={(birthYear) => set({ birthYear })}
        error={errors['birthYear']}
      />
      <RadioGroup
        id="field-gender"
        label={t('public.gender')}
        value={draft.gender}
        onValue={(gender) => set({ gender })}
        error={errors['gender']}
        options={genders.map((value) => ({ value, label: t(`public.gender-${value}`) }))}
      />
      <Select
        id="field-placeCode"
        label={t('public.place')}
        value={draft.placeCode}
        onValue={(placeCode) => set({ placeCode })}
        error={errors['placeCode']}
        placeholder={t('public.place-choose')}
        options={places}
      />
      <TextArea
        id="field-accommodation"
        label={t('public.accommodation')}
        hint={t('public.accommodation-hint')}
        optional
        maxLength={500}
        value={draft.accommodation}
        onValue={(accommodation) => set({ accommodation })}
      />
    </>
  );
}

function SummaryStep({ offer, draft }: StepProps) {
  const { t, pick, language } = useI18n();
  const place = offer.places.find(({ code }) => code === draft.placeCode);
  const rows: [string, string][] = [
    [t('public.join-summary-language'), languageNames[language]],
    [t('public.join-summary-name'), `${draft.givenName} ${draft.familyName}`],
    [t('public.email'), draft.email || t('public.join-summary-none')],
    [t('public.birth-year'), draft.birthYear],
    [t('public.gender'), draft.gender === '' ? '' : t(`public.gender-${draft.gender}`)],
    [t('public.join-summary-place'), place === undefined ? '' : pick(place.name)],
    [t('public.accommodation'), draft.accommodation || t('public.join-summary-none')],
    ...offer.consents.map(({ purpose, title }): [string, string] => [
      pick(title),
      draft.consents[purpose] === 'yes' ? t('public.consent-yes') : t('public.consent-no'),
    ]),
  ];
  return (
    <dl className="k-facts">
      {rows.map(([term, value]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function StepFields({ step, ...props }: StepProps & { step: number }) {
  if (step === 1) return <LanguageStep />;
  if (step === 2) return <NameStep {...props} />;
  if (step === 3) return <AboutStep {...props} />;
  if (step === 4) return <ConsentFields {...props} />;
  return <SummaryStep {...props} />;
}
