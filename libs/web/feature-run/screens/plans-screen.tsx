import '../run.css';
import '../board/board.css';
import '../plans/plans.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, ErrorState, Loaded, Notice, Page, PageHeader, showToast } from '#web/ui';
import { inOrder, newKey, type Plan, type Step } from '../plans/plan.js';
import { Differences, PlanHistory } from '../plans/plan-history.js';
import { PlanForecast } from '../plans/plan-forecast.js';
import { PlanSettings } from '../plans/plan-settings.js';
import { StepEditor } from '../plans/step-editor.js';
import { StepList } from '../plans/step-list.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Plans = Answer<'/api/v1/programmes/{key}/follow-up-plans'>;

export function PlansScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const plans = useApi('/api/v1/programmes/{key}/follow-up-plans', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('follow.plan')} lead={t('follow.plan-lead')} above={<Breadcrumbs items={[<Link key="all" to="/run/mentors">{t('run.mentors')}</Link>, t('follow.plan')]} />} />
      {/* A new version in force begins with its own text. */}
      <Loaded query={plans}>{(data) => <PlanEditor key={data.inForce.version} programmeKey={key} plans={data} />}</Loaded>
    </Page>
  );
}

const emptyText = { et: '', ru: '', en: '' };
const blank = (key: string): Step => ({ key, kind: 'check-in', anchor: 'became-mentor', after: { amount: 14, unit: 'days' }, condition: 'always', channel: 'email', title: emptyText, text: emptyText, waitDays: 14, escalates: true });

function PlanEditor({ programmeKey: key, plans }: { programmeKey: string; plans: Plans }) {
  const { t } = useI18n();
  const { inForce, versions } = plans;
  const [plan, setPlan] = useState<Plan>(inForce.definition);
  const [chosen, setChosen] = useState<string | null>(inForce.definition.steps[0]?.key ?? null);
  const [refused, setRefused] = useState<{ plan: Plan; error: unknown } | null>(null);
  const save = useApiChange('post', '/api/v1/programmes/{key}/follow-up-plans', ['/api/v1/programmes/{key}/follow-up-plans', '/api/v1/candidacies/{id}', '/api/v1/programmes/{key}/mentors']);
  const errors = errorsOf(refused);
  const steps = inOrder(plan.steps);
  const step = plan.steps.find((each) => each.key === chosen);
  const dirty = plan !== inForce.definition;
  const change = (next: Step) => setPlan({ ...plan, steps: plan.steps.map((each) => (each.key === next.key ? next : each)) });
  const add = () => {
    const next = blank(newKey(plan.steps));
    setPlan({ ...plan, steps: [...plan.steps, next] });
    setChosen(next.key);
  };
  const remove = (gone: Step) => {
    const before = plan;
    setPlan({ ...plan, steps: plan.steps.filter((each) => each !== gone) });
    setChosen(null);
    showToast(t('follow.plan-step-removed'), () => setPlan(before));
  };
  const send = () =>
    save.mutate(
      { path: { key }, body: { basedOn: inForce.version, definition: { ...plan, steps } } },
      { onSuccess: ({ version }) => showToast(t('follow.plan-saved', { version })), onError: (error) => setRefused({ plan: { ...plan, steps }, error }) },
    );
  return (
    <div className="k-stack k-stack--l">
      {refused !== null && <ErrorState error={refused.error} />}
      {errors.get('steps') !== undefined && <Notice tone="danger" title={errors.get('steps')} />}
      <div className="p-editor">
        <StepList steps={steps} chosen={chosen} wrong={wrongSteps(refused)} onChoose={setChosen} onAdd={add} />
        {step !== undefined && <StepEditor key={step.key} programmeKey={key} step={step} errors={stepErrors(refused, step.key)} onChange={change} onRemove={() => remove(step)} />}
      </div>
      <PlanSettings plan={plan} errors={errors} onChange={setPlan} />
      {dirty && (
        <Notice tone="attention" title={t('follow.plan-dirty')}>
          <Differences from={inForce.definition} to={plan} />
          <div className="k-row">
            <Button variant="primary" busy={save.isPending} onClick={send}>
              {t('follow.plan-save')}
            </Button>
            <Button onClick={() => { setPlan(inForce.definition); setRefused(null); }}>{t('follow.plan-discard')}</Button>
          </div>
        </Notice>
      )}
      <PlanForecast programmeKey={key} plan={{ ...plan, steps }} onRefused={(error) => setRefused({ plan: { ...plan, steps }, error })} />
      <PlanHistory programmeKey={key} versions={versions} inForce={inForce} />
    </div>
  );
}

type Refused = { plan: Plan; error: unknown } | null;

/** What the server said of the plan's own fields. */
function errorsOf(refused: Refused): ReadonlyMap<string, string> {
  const errors = refused?.error instanceof ApiProblem ? refused.error.errors : [];
  return new Map(errors.map(({ pointer, detail }) => [pointer.replace(/^\/definition\//, ''), detail]));
}

/** The same for one step: the server counts them, the editor knows them by key. */
function stepErrors(refused: Refused, key: string): ReadonlyMap<string, string> {
  const index = refused?.plan.steps.findIndex((step) => step.key === key) ?? -1;
  const prefix = `steps/${index}/`;
  return new Map([...errorsOf(refused)].flatMap(([path, detail]) => (path.startsWith(prefix) ? [[path.slice(prefix.length).replace(/^after\/.*/, 'after'), detail] as const] : [])));
}

function wrongSteps(refused: Refused): ReadonlySet<string> {
  const indices = [...errorsOf(refused).keys()].flatMap((path) => /^steps\/(\d+)\//.exec(path)?.[1] ?? []);
  return new Set(indices.flatMap((index) => refused?.plan.steps[Number(index)]?.key ?? []));
}
