import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { request, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, ErrorState } from '#web/ui';
import { dayAhead, ForecastLog, ForecastQuestion, type Assumption } from '../board/forecast.js';
import type { Plan } from './plan.js';

type Forecast = Answer<'/api/v1/programmes/{key}/follow-up-plans/forecast', 'post'>;

/** What an edited plan would mean for the mentors who are in it now. */
export function PlanForecast({ programmeKey: key, plan, onRefused }: { programmeKey: string; plan: Plan; onRefused: (error: unknown) => void }) {
  const { t, pick, number } = useI18n();
  const [until, setUntil] = useState(() => dayAhead());
  const [assumption, setAssumption] = useState<Assumption>('silent');
  const [forecast, setForecast] = useState<Forecast | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setForecast(await request('post', '/api/v1/programmes/{key}/follow-up-plans/forecast', { path: { key }, body: { definition: plan, until: `${until}T21:00:00Z`, assumption } }));
    } catch (error) {
      setProblem(error);
      onRefused(error);
    } finally {
      setBusy(false);
    }
  };
  const stepName = (stepKey: string) => {
    const step = plan.steps.find((each) => each.key === stepKey);
    return step === undefined ? stepKey : pick(step.title);
  };
  return (
    <Card title={t('follow.plan-forecast')}>
      <p className="k-soft">{t('follow.forecast-lead')}</p>
      <ForecastQuestion until={until} assumption={assumption} onUntil={setUntil} onAssumption={setAssumption} />
      <div>
        <Button busy={busy} onClick={() => void ask()}>
          {t('follow.forecast-show')}
        </Button>
      </div>
      {problem !== null && <ErrorState error={problem} />}
      {forecast !== null && (
        <div className="k-stack" role="status">
          <p>{t('follow.plan-forecast-sum', { mentors: number(forecast.mentors), letters: number(forecast.letters), tasks: number(forecast.tasks) })}</p>
          {forecast.items.map(({ candidacyId, givenName, familyName, entries }) => (
            <details key={candidacyId} className="k-reveal">
              <summary>
                {givenName} {familyName}
              </summary>
              <p>
                <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>
                  {givenName} {familyName}
                </Link>
              </p>
              <ForecastLog entries={entries} stepName={stepName} />
            </details>
          ))}
        </div>
      )}
    </Card>
  );
}
