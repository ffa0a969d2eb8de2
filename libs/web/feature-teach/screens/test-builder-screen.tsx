import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { ApiProblem, useApi, useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, ConfirmDialog, LinkButton, Loaded, Notice, Page, PageHeader, RadioGroup, Select, showToast } from '#web/ui';
import type { Composition, Plan } from '../bank/types.js';
import { BlueprintFields } from '../builder/blueprint-fields.js';
import { FixedFields } from '../builder/fixed-fields.js';
import { SettingsFields } from '../builder/settings-fields.js';
import { usePlan, type PlanDraft } from '../builder/use-plan.js';
import { Texts } from '../editor/fields.js';
import { Preview } from '../editor/preview.js';
import '../editor/editor.css';

export function TestBuilderScreen() {
  const { planId } = useParams({ from: '/teach/tests/$planId' });
  const plan = useApi('/api/v1/plans/{id}', { path: { id: planId } });
  return (
    <Page>
      <Loaded query={plan}>{(data) => <Builder key={data.id} plan={data} />}</Loaded>
    </Page>
  );
}

function Builder({ plan }: { plan: Plan }) {
  const { t, pick, date } = useI18n();
  const draft = usePlan(plan);
  const title = pick(draft.value.title);
  const published = plan.publishedAt !== null;
  return (
    <div className="k-stack k-stack--l">
      <PageHeader
        title={title}
        above={<Breadcrumbs items={[<Link key="tests" to="/teach/tests">{t('bank.tests')}</Link>, title]} />}
        lead={plan.publishedAt === null ? <Badge tone="attention">{t('bank.in-the-making')}</Badge> : <Badge tone="done">{t('bank.published-on', { date: date(plan.publishedAt) })}</Badge>}
        actions={<Actions plan={plan} draft={draft} />}
      />
      {published && <PublishedNotice plan={plan} />}
      {draft.problem !== null && <Problem problem={draft.problem} catchUp={draft.catchUp} />}
      {!published && <Fields draft={draft} />}
      <Forms plan={plan} unsaved={draft.unsaved} />
    </div>
  );
}

/** Where the answers come in, and what of it can still change. */
function PublishedNotice({ plan: { published, settings, pairing } }: { plan: Plan }) {
  const { t } = useI18n();
  // A pair is called by its two parts; one test in several trainings has but numbers.
  const named = (what: string, index: number) => (published.length === 1 ? what : pairing === 'none' ? `${what} (${index + 1})` : `${what}: ${t(index === 0 ? `bank.purpose-${settings.purpose}` : 'bank.purpose-post')}`);
  return (
    <Notice>
      <p>{t('bank.published-help')}</p>
      <div className="k-row">
        {published.map(({ assessmentId }, index) => (
          <Fragment key={assessmentId}>
            <LinkButton to="/teach/assessments/$assessmentId" params={{ assessmentId }}>
              {named(t('bank.see-answers'), index)}
            </LinkButton>
            <LinkButton to="/teach/assessments/$assessmentId/settings" params={{ assessmentId }}>
              {named(t('settings.change-these'), index)}
            </LinkButton>
          </Fragment>
        ))}
      </div>
    </Notice>
  );
}

/** What stands in the way, by the names of the fields: they are far below. */
function Problem({ problem, catchUp }: { problem: ApiProblem; catchUp: PlanDraft['catchUp'] }) {
  const { t } = useI18n();
  const nameOf = (pointer: string) => {
    if (pointer.startsWith('/activityId')) return t('bank.activity');
    if (pointer.startsWith('/composition')) return t('bank.which-questions');
    return pointer.startsWith('/title') ? t('bank.test-title') : null;
  };
  return (
    <Notice tone="danger" live title={problem.title}>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li key={pointer}>{[nameOf(pointer), detail].filter((text) => text !== null).join(': ')}</li>
          ))}
        </ul>
      )}
      {catchUp !== null && (
        <div className="k-row">
          <Button onClick={() => void catchUp(true)}>{t('bank.keep-my-changes')}</Button>
          <Button onClick={() => void catchUp(false)}>{t('bank.take-what-is-saved')}</Button>
        </div>
      )}
    </Notice>
  );
}

function Actions({ plan, draft }: { plan: Plan; draft: PlanDraft }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const copy = useApiChange('post', '/api/v1/plans/{id}/copies', ['/api/v1/programmes/{key}/plans']);
  const [asking, setAsking] = useState(false);
  const duplicate = async () => {
    const made = await copy.mutateAsync({ path: { id: plan.id } });
    await navigate({ to: '/teach/tests/$planId', params: { planId: made.id } });
  };
  const publish = async () => {
    if (await draft.publish()) showToast(t('bank.published'));
    setAsking(false);
  };
  return (
    <>
      <Button variant="quiet" busy={copy.isPending} onClick={() => void duplicate()}>
        {t('bank.duplicate')}
      </Button>
      {plan.publishedAt === null && (
        <>
          <Button busy={draft.busy} onClick={() => void draft.save().then((saved) => saved && showToast(t('common.saved')))}>
            {t('common.save')}
          </Button>
          <Button variant="primary" onClick={() => setAsking(true)}>
            {t('bank.publish')}
          </Button>
        </>
      )}
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} title={t('bank.publish')} confirm={t('bank.publish')} busy={draft.busy} onConfirm={() => void publish()}>
        <p>{t('bank.publish-help')}</p>
      </ConfirmDialog>
    </>
  );
}

function Fields({ draft }: { draft: PlanDraft }) {
  const { t, pick } = useI18n();
  const { value, set } = draft;
  const activities = useApiList('/api/v1/programmes/{key}/activities', { path: { key: draft.programmeKey }, query: { limit: 200 } });
  const preview = useApi('/api/v1/plans/{id}/forms', { path: { id: draft.id } });
  const { composition } = value;
  const begin = (kind: string) => set({ composition: kind === 'drawn' ? { kind: 'drawn', bankIds: [], cells: [], anchorIds: [], seed: 1 } : { kind: 'fixed', itemIds: [] } });
  return (
    <div className="k-stack">
      <Card title={t('bank.what')}>
        <Texts label={t('bank.test-title')} pointer="/title" value={value.title} onValue={(title) => set({ title })} />
        <Select id="activity" label={t('bank.activity')} placeholder={t('bank.choose-activity')} error={draft.problem?.errors.find(({ pointer }) => pointer === '/activityId')?.detail} value={value.activityId ?? ''} onValue={(id) => set({ activityId: id === '' ? null : id })} options={(activities.data ?? []).map(({ id, title }) => ({ value: id, label: pick(title) }))} />
      </Card>
      <Card title={t('bank.which-questions')}>
        <RadioGroup row label={t('bank.composition')} value={composition.kind} onValue={begin} options={(['fixed', 'drawn'] as const).map((kind) => ({ value: kind, label: t(`bank.composition-${kind}`) }))} />
        {composition.kind === 'fixed' ? <FixedFields draft={draft} /> : <BlueprintFields composition={composition} missing={draft.unsaved ? [] : (preview.data?.missing ?? [])} uneven={draft.unsaved ? [] : (preview.data?.uneven ?? [])} canDrawEach={composition.eachAttempt === true || (value.pairing === 'none' && !value.settings.anonymous)} onComposition={(next) => set({ composition: next })} />}
        {value.settings.purpose === 'pre' && (
          <Select
            id="pairing"
            label={t('bank.pairing')}
            hint={t('bank.pairing-help')}
            value={value.pairing}
            onValue={(text) => set(text === 'same' ? { pairing: 'same' } : { pairing: text === 'parallel' ? 'parallel' : 'none', composition: withoutThen(composition) })}
            options={(composition.kind === 'drawn' ? (['none', 'same', 'parallel'] as const) : (['none', 'same'] as const)).map((one) => ({ value: one, label: t(`bank.pairing-${one}`) }))}
          />
        )}
      </Card>
      <SettingsFields settings={value.settings} onSettings={(settings) => set({ settings })} accessCode={value.accessCode} onAccessCode={(accessCode) => set({ accessCode })} />
    </div>
  );
}

/** Only the same questions after the lessons can look back. */
function withoutThen({ thenIds: _, ...composition }: Composition): Composition {
  return composition;
}

/** What a trainee will see, question by question. */
function Forms({ plan, unsaved }: { plan: Plan; unsaved: boolean }) {
  const { t } = useI18n();
  const composed = useApi('/api/v1/plans/{id}/forms', { path: { id: plan.id } });
  const [place, setPlace] = useState(0);
  const [form, setForm] = useState(0);
  return (
    <section className="k-stack">
      <h2>{t('bank.as-trainee')}</h2>
      {unsaved && <p className="k-soft">{t('bank.save-to-see')}</p>}
      {plan.composition.eachAttempt === true && <p className="k-soft">{t('settings.each-attempt-example')}</p>}
      <Loaded query={composed}>
        {({ forms }) => {
          const items = forms[form]?.items ?? [];
          const asked = items[Math.min(place, items.length - 1)];
          if (asked === undefined) return <p className="k-soft">{t('bank.none-chosen')}</p>;
          return (
            <>
              {forms.length > 1 && <Select id="form" label={t('bank.form')} value={String(form)} onValue={(text) => setForm(Number(text))} options={forms.map((_, index) => ({ value: String(index), label: t(index === 0 ? 'bank.purpose-pre' : 'bank.purpose-post') }))} />}
              <Preview key={`${form}-${place}`} itemId={asked.itemId} content={asked.content as unknown as ItemContent} title={t('assessment.question-of', { position: Math.min(place, items.length - 1) + 1, count: items.length })} />
              <div className="k-row">
                <Button aria-disabled={place === 0} onClick={() => setPlace(Math.max(0, place - 1))}>
                  {t('common.back')}
                </Button>
                <Button aria-disabled={place >= items.length - 1} onClick={() => setPlace(Math.min(items.length - 1, place + 1))}>
                  {t('common.next')}
                </Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
