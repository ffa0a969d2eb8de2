import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ApiProblem, request, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorSummary, Icon, Page, PageHeader, Stepper, type FieldErrors } from '#web/ui';
import { checkStep, firstOpenStep, steps } from './checks.js';
import { keepDraft, readDraft, toBody, type Draft, type JoinOffer } from './draft.js';
import { OfferCard } from './offer-card.js';
import { StepFields } from './step-fields.js';

export type Joined = Answer<'/api/v1/join/{code}', 'post'>;

interface Props {
  code: string;
  offer: JoinOffer;
  onJoined: (joined: Joined) => void;
}

const stepOfField: Record<string, number> = { givenName: 2, familyName: 2, email: 2, birthYear: 3, gender: 3, placeCode: 3, accommodation: 3 };

/** One thing a step; the step is in the address, so the phone's back button goes one step back. */
export function JoinForm({ code, offer, onJoined }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const navigate = useNavigate({ from: '/join/$code' });
  const wanted = useSearch({ from: '/public/join/$code', select: (search) => search.step ?? 1 });
  const [draft, setDraft] = useState(() => readDraft(code));
  // What a check refused is kept, not its sentences: they follow a change of the language.
  const [refused, setRefused] = useState<Draft | null>(null);
  const [answered, setAnswered] = useState<FieldErrors<Record<string, unknown>>>({});
  const [problem, setProblem] = useState<unknown>(null);
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const step = firstOpenStep(wanted, i18n, draft, offer);
  const errors = refused === null ? answered : checkStep(step, i18n, refused, offer);

  const set = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft(code, next);
  };
  const refuse = (unfit: Draft | null, found: FieldErrors<Record<string, unknown>>, whole: unknown) => {
    setRefused(unfit);
    setAnswered(found);
    setProblem(whole);
    setRefusals((count) => count + 1);
  };
  const goTo = (next: number) => {
    setRefused(null);
    setAnswered({});
    setProblem(null);
    void navigate({ search: { step: next } });
  };
  const send = async () => {
    setBusy(true);
    try {
      const joined = await request('post', '/api/v1/join/{code}', { path: { code }, body: toBody(offer, draft, i18n.language) });
      keepDraft(code, null);
      onJoined(joined);
    } catch (error) {
      const fields = error instanceof ApiProblem ? error.errors : [];
      const found = Object.fromEntries(fields.map((e) => [e.pointer.replace(/^\//, ''), e.detail]));
      const first = Math.min(...Object.keys(found).map((name) => stepOfField[name] ?? steps));
      if (first < steps) void navigate({ search: { step: first } });
      refuse(null, first < steps ? found : {}, first < steps ? null : error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = checkStep(step, i18n, draft, offer);
    if (Object.values(found).some((message) => message !== undefined)) refuse(draft, {}, null);
    else if (step < steps) goTo(step + 1);
    else void send();
  };

  const titles = [i18n.pick(offer.activity.title), t('public.join-name'), t('public.join-about'), t('public.join-privacy'), t('public.join-summary')];
  const hints = [undefined, t('public.join-name-hint'), t('public.join-about-hint'), t('public.join-privacy-lead'), undefined];
  const waiting = offer.activity.placesLeft === 0;
  return (
    <Page narrow>
      <Stepper step={step} steps={steps} />
      <PageHeader title={titles[step - 1] ?? ''} documentTitle={t('public.join-title')} lead={hints[step - 1]} focusOn={String(step)} />
      <form className="k-form" noValidate onSubmit={submit}>
        <ErrorSummary form={{ errors, problem, refusals }} />
        {step === 1 && <OfferCard offer={offer} />}
        <StepFields step={step} offer={offer} draft={draft} errors={errors} set={set} />
        <div className="k-form__actions">
          <Button type="submit" variant="primary" size="large" busy={busy}>
            {step < steps ? t('common.next') : waiting ? t('public.join-submit-waiting') : t('public.join-submit')}
          </Button>
          {step > 1 && (
            <Button size="large" onClick={() => goTo(step - 1)}>
              <Icon name="back" /> {t('common.back')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
