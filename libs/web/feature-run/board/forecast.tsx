import { useState } from 'react';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, DataTable, Loaded, Select, TextField } from '#web/ui';

export type ForecastEntry = Answer<'/api/v1/candidacies/{id}/forecast'>['entries'][number];
export type Assumption = 'silent' | 'answers';

const halfAYearMs = 182 * 24 * 3_600_000;

export function dayAhead(milliseconds = halfAYearMs): string {
  return new Date(Date.now() + milliseconds).toISOString().slice(0, 10);
}

/** What a forecast asks: until when, and what is assumed of the answers. */
export function ForecastQuestion({ until, assumption, onUntil, onAssumption }: { until: string; assumption: Assumption; onUntil: (until: string) => void; onAssumption: (assumption: Assumption) => void }) {
  const { t } = useI18n();
  return (
    <div className="r-filters">
      <TextField label={t('follow.forecast-until')} type="date" value={until} onValue={(value) => value !== '' && onUntil(value)} />
      <Select
        label={t('follow.forecast-if')}
        value={assumption}
        onValue={(value) => onAssumption(value === 'answers' ? 'answers' : 'silent')}
        options={(['silent', 'answers'] as const).map((value) => ({ value, label: t(`follow.forecast-${value}`) }))}
      />
    </div>
  );
}

/** "What would happen to this mentor until June?" */
export function MentorForecast({ candidacyId, stepName }: { candidacyId: string; stepName: (key: string) => string }) {
  const { t } = useI18n();
  const [until, setUntil] = useState(() => dayAhead());
  const [assumption, setAssumption] = useState<Assumption>('silent');
  const forecast = useApi('/api/v1/candidacies/{id}/forecast', { path: { id: candidacyId }, query: { until: `${until}T21:00:00Z`, assumption } });
  return (
    <Card title={t('follow.forecast')}>
      <p className="k-soft">{t('follow.forecast-lead')}</p>
      <ForecastQuestion until={until} assumption={assumption} onUntil={setUntil} onAssumption={setAssumption} />
      <Loaded query={forecast}>{({ entries }) => <ForecastLog entries={entries} stepName={stepName} />}</Loaded>
    </Card>
  );
}

export function ForecastLog({ entries, stepName }: { entries: readonly ForecastEntry[]; stepName: (key: string) => string }) {
  const { t, dateTime } = useI18n();
  const happens = useHappens(stepName);
  return (
    <DataTable
      caption={t('follow.forecast')}
      hideCaption
      rows={entries.map((entry, index) => ({ ...entry, index }))}
      rowKey={({ index }) => String(index)}
      empty={<p className="k-soft">{t('follow.forecast-none')}</p>}
      columns={[
        { key: 'at', header: t('follow.forecast-when'), primary: true, cell: ({ at }) => dateTime(at) },
        { key: 'what', header: t('follow.forecast-what'), cell: happens },
      ]}
    />
  );
}

function useHappens(stepName: (key: string) => string): (entry: ForecastEntry) => string {
  const { t, dateTime } = useI18n();
  return ({ what, step, reason, task, answer, dueAt }) => {
    const [name, due] = [step === null ? '' : stepName(step), dueAt === null ? '' : dateTime(dueAt)];
    switch (what) {
      case 'skipped':
        return t('follow.what-skipped', { step: name, reason: reason === null ? '' : t(`follow.reason-${reason}`) });
      case 'held':
        return t('follow.what-held', { step: name, until: due });
      case 'answered':
        return t('follow.what-answered-log', { answer: answer === null ? '' : t(`words.answer-${answer}`) });
      case 'task':
        return t('follow.what-task', { task: task === null ? '' : t(`words.task-${task}`), due });
      default:
        return t(`follow.what-${what}`, { step: name });
    }
  };
}
