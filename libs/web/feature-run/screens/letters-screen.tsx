import '../run.css';
import { useState } from 'react';
import { useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, EmptyState, Loaded, Page, PageHeader, Select, showToast, TextField } from '#web/ui';
import { LettersTabs } from '../letters/letters-tabs.js';
import { Email } from '../parts/email.js';
import { RunTabs } from '../parts/run-tabs.js';

const states = ['queued', 'sent', 'withheld', 'undeliverable', 'failed'] as const;
type State = (typeof states)[number];
const tones = { queued: 'action', sent: 'done', withheld: 'plain', undeliverable: 'danger', failed: 'danger' } as const;

export function LettersScreen() {
  const { t, dateTime } = useI18n();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<State | ''>('');
  const deliveries = useApiList('/api/v1/deliveries', { query: { limit: 50, ...(search.trim() === '' ? {} : { search: search.trim() }), ...(state === '' ? {} : { state }) } });
  const retry = useApiChange('post', '/api/v1/jobs/{id}/retry', ['/api/v1/deliveries', '/api/v1/programmes/{key}/jobs/failed']);
  return (
    <Page>
      <PageHeader title={t('letters.log')} lead={t('letters.log-lead')} />
      <RunTabs />
      <LettersTabs />
      <div className="r-filters">
        <TextField label={t('letters.search')} type="search" value={search} onValue={setSearch} />
        <Select label={t('letters.state')} value={state} onValue={(value) => setState(states.find((each) => each === value) ?? '')} options={[{ value: '', label: t('letters.state-any') }, ...states.map((value) => ({ value, label: t(`letters.state-${value}`) }))]} />
      </div>
      <Loaded query={deliveries}>
        {(items) => (
          <DataTable
            caption={t('letters.log')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={deliveries.more}
            empty={<EmptyState title={t('letters.none')}>{t('letters.none-help')}</EmptyState>}
            columns={[
              { key: 'subject', header: t('letters.subject'), primary: true, cell: ({ subject, language }) => <span lang={language}>{subject}</span> },
              { key: 'to', header: t('letters.to'), cell: ({ recipientName, recipient }) => <span className="r-wrap">{recipientName}<br /><span className="k-soft" translate="no"><Email address={recipient} /></span></span> },
              { key: 'written', header: t('letters.written'), cell: ({ createdAt }) => dateTime(createdAt) },
              {
                key: 'state',
                header: t('letters.state'),
                cell: (row) => (
                  <span className="r-badges">
                    <Badge tone={tones[row.state]}>{t(`letters.state-${row.state}`)}</Badge>
                    {row.state === 'sent' && row.settledAt !== null && <span className="k-soft">{dateTime(row.settledAt)}</span>}
                    {row.state === 'queued' && row.notBefore !== null && <span className="k-soft">{t('letters.not-before', { when: dateTime(row.notBefore) })}</span>}
                    {row.error !== null && row.state !== 'sent' && <span className="r-wrap k-small" translate="no">{row.error}</span>}
                  </span>
                ),
              },
              {
                key: 'actions',
                header: t('run.actions'),
                actions: true,
                cell: ({ state: now, jobId }) => now === 'failed' && jobId !== null && <Button onClick={() => retry.mutate({ path: { id: jobId } }, { onSuccess: () => showToast(t('letters.retrying')) })}>{t('letters.retry')}</Button>,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
