import '../teach.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, DataTable, Loaded, Notice, Page, TextField } from '#web/ui';
import type { TestSettings } from '../settings/settings-screen.js';
import { TestHead } from '../statistics/test-frame.js';
import { GiveDialog } from './give-dialog.js';

export type Taker = Answer<'/api/v1/assessments/{id}/takers'>['items'][number];

/** Who may take a test, and what of time and attempts each of them has. */
export function TakersScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId/people' });
  const test = useApi('/api/v1/assessments/{id}/settings', { path: { id: assessmentId } });
  return (
    <Page>
      <Loaded query={test}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TestHead {...data} />
            {data.settings.anonymous ? <Anonymous /> : <People test={data} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Anonymous() {
  const { t } = useI18n();
  return <Notice>{t('takers.anonymous')}</Notice>;
}

function People({ test: { id, activityId, settings } }: { test: TestSettings }) {
  const { t, dateTime, number } = useI18n();
  const [chosen, setChosen] = useState<Taker | null>(null);
  const [search, setSearch] = useState('');
  const takers = useApiList('/api/v1/assessments/{id}/takers', { path: { id }, query: { limit: 50, ...(search.trim() === '' ? {} : { q: search.trim() }) } });
  const { attemptsAllowed } = settings;
  const nameOf = ({ familyName, givenName }: Taker) => `${familyName}, ${givenName}`;
  const attemptsOf = ({ attempts, further }: Taker) =>
    attemptsAllowed === null ? number(attempts) : t('takers.attempts-of', { done: number(attempts), allowed: number(attemptsAllowed + further) });
  return (
    <section className="k-stack">
      <p className="k-soft">{t('takers.lead')}</p>
      <TextField label={t('teach.find-person')} type="search" value={search} onValue={setSearch} />
      <Loaded query={takers}>{(people) => (
      <DataTable
        caption={t('takers.title')}
        hideCaption
        rows={people}
        rowKey={({ personId }) => personId}
        more={takers.more}
        empty={<Notice>{t(search === '' ? 'takers.nobody' : 'teach.not-found')}</Notice>}
        columns={[
          { key: 'person', header: t('takers.person'), primary: true, cell: nameOf },
          { key: 'attempts', header: t('takers.attempts'), end: true, cell: attemptsOf },
          { key: 'now', header: t('takers.now'), cell: ({ isOpen, deadlineAt, pausedUntil }) => (!isOpen ? '–' : pausedUntil !== null ? t('takers.paused-until', { when: dateTime(pausedUntil) }) : deadlineAt === null ? t('takers.open') : t('takers.open-until', { when: dateTime(deadlineAt) })) },
          { key: 'extra', header: t('takers.extra'), cell: (taker) => <ExtraTime taker={taker} /> },
          {
            key: 'give',
            header: t('teach.actions'),
            actions: true,
            cell: (taker) => <Button onClick={() => setChosen(taker)}>{t('takers.give')}</Button>,
          },
        ]}
      />
      )}</Loaded>
      {chosen !== null && <GiveDialog test={{ id, activityId, attemptsAllowed }} taker={chosen} name={nameOf(chosen)} onClose={() => setChosen(null)} />}
    </section>
  );
}

function ExtraTime({ taker: { extraMinutes, timeFactor, pauseMinutes, reason } }: { taker: Taker }) {
  const { t, number } = useI18n();
  if (reason === null || (extraMinutes === 0 && timeFactor === 1 && pauseMinutes === 0)) return '–';
  const parts = [...(timeFactor === 1 ? [] : [t('takers.extra-factor', { factor: number(timeFactor, 2) })]), ...(extraMinutes === 0 ? [] : [t('takers.extra-minutes', { count: extraMinutes })]), ...(pauseMinutes === 0 ? [] : [t('takers.pause-minutes', { count: pauseMinutes })])];
  return (
    <>
      {parts.join(', ')}
      <span className="k-small k-soft"> {reason}</span>
    </>
  );
}
