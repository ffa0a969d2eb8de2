import { useState } from 'react';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, Loaded, Notice } from '#web/ui';
import { differences, sameSettings, type Plan, type PlanVersion } from './plan.js';
import { useOffset } from './step-row.js';

/** All versions; each can be held against the one in force. */
export function PlanHistory({ programmeKey, versions, inForce }: { programmeKey: string; versions: readonly PlanVersion[]; inForce: { version: number; definition: Plan } }) {
  const { t, dateTime, number } = useI18n();
  const [compared, setCompared] = useState<number | null>(null);
  return (
    <section className="k-stack">
      <h2>{t('follow.plan-history')}</h2>
      <DataTable
        caption={t('follow.plan-history')}
        hideCaption
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            key: 'version',
            header: t('follow.plan'),
            primary: true,
            cell: ({ version }) => (
              <span className="r-badges">
                {t('follow.plan-version', { version })}
                {version === inForce.version && <Badge tone="done">{t('follow.plan-in-force')}</Badge>}
              </span>
            ),
          },
          { key: 'when', header: t('follow.plan-when'), cell: ({ createdAt }) => dateTime(createdAt) },
          { key: 'by', header: t('follow.plan-by'), cell: ({ createdBy }) => createdBy ?? t('follow.plan-by-kaasa') },
          { key: 'steps', header: t('follow.plan-steps-count'), end: true, cell: ({ steps }) => number(steps) },
          { key: 'mentors', header: t('follow.plan-people'), end: true, cell: ({ mentors }) => number(mentors) },
          { key: 'compare', header: t('run.actions'), actions: true, cell: ({ version }) => version !== inForce.version && <Button onClick={() => setCompared(version)}>{t('follow.plan-compare')}</Button> },
        ]}
      />
      {compared !== null && <Compared programmeKey={programmeKey} version={compared} inForce={inForce.definition} />}
    </section>
  );
}

function Compared({ programmeKey: key, version, inForce }: { programmeKey: string; version: number; inForce: Plan }) {
  const { t } = useI18n();
  const plan = useApi('/api/v1/programmes/{key}/follow-up-plans/{version}', { path: { key, version } });
  return (
    <Loaded query={plan}>
      {({ definition }) => (
        <Notice title={t('follow.plan-diff', { version })} live>
          <Differences from={inForce} to={definition} />
        </Notice>
      )}
    </Loaded>
  );
}

export function Differences({ from, to }: { from: Plan; to: Plan }) {
  const { t, pick } = useI18n();
  const offset = useOffset();
  const [found, settings] = [differences(from, to), !sameSettings(from, to)];
  if (found.length === 0 && !settings) return <p>{t('follow.plan-same')}</p>;
  return (
    <ul>
      {settings && <li>{t('follow.plan-settings-diff')}</li>}
      {found.map(({ kind, step }) => (
        <li key={`${kind} ${step.key}`}>{t(`follow.plan-diff-${kind}`, { name: `${offset(step)}: ${pick(step.title)}` })}</li>
      ))}
    </ul>
  );
}
