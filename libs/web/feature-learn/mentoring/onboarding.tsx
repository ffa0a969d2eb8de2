import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ErrorState, Loaded, ProgressBar } from '#web/ui';

type Steps = Answer<'/api/v1/me/mentoring/onboarding'>;
type Step = Steps['steps'][number];

/** Between the yes and being a mentor: one step at a time. */
export function Onboarding({ onDone }: { onDone: () => void }) {
  const steps = useApi('/api/v1/me/mentoring/onboarding');
  return <Loaded query={steps}>{(data) => <OpenStep steps={data.steps} onDone={onDone} />}</Loaded>;
}

function OpenStep({ steps, onDone }: { steps: readonly Step[]; onDone: () => void }) {
  const { t, pick } = useI18n();
  const queries = useQueryClient();
  const finishing = useApiChange('post', '/api/v1/me/mentoring/onboarding', ['/api/v1/me/mentoring/onboarding', '/api/v1/me/mentoring']);
  const open = steps.find(({ doneAt }) => doneAt === null);
  const done = steps.filter(({ doneAt }) => doneAt !== null).length;
  if (open === undefined) return null;
  const finish = () =>
    finishing.mutate(
      { body: { step: open.step } },
      {
        onSuccess: () => {
          onDone();
          // With the last step one is a mentor.
          if (done + 1 === steps.length) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
        },
      },
    );
  return (
    <div className="k-stack k-stack--l l-measure">
      <p className="k-lead">{t('mentor.onboarding-lead')}</p>
      <ProgressBar value={done} max={steps.length} label={t('mentor.onboarding-progress')} />
      <section className="k-prose">
        <h2>{pick(open.title)}</h2>
        <p className="k-soft">{t('mentor.minutes', { count: open.minutes })}</p>
        {open.parts.map((part) => (
          <div key={part.title.en}>
            <h3>{pick(part.title)}</h3>
            <p>{pick(part.body)}</p>
          </div>
        ))}
      </section>
      {finishing.error !== null && <ErrorState error={finishing.error} />}
      <div className="k-stack">
        <p id="statement" className="l-strong">
          {pick(open.statement)}
        </p>
        <p>
          <Button variant="primary" size="large" busy={finishing.isPending} aria-describedby="statement" onClick={finish}>
            {t(open.step === 'agreement' ? 'mentor.agree' : 'mentor.finish-step')}
          </Button>
        </p>
      </div>
      <ol className="l-history">
        {steps.map((step) => (
          <li key={step.step}>
            <span>{pick(step.title)}</span>
            {step.doneAt !== null ? <Badge tone="done">{t('mentor.step-done')}</Badge> : <Badge>{t(step === open ? 'mentor.step-now' : 'mentor.step-ahead')}</Badge>}
          </li>
        ))}
      </ol>
    </div>
  );
}
