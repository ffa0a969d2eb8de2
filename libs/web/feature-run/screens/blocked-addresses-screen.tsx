import '../run.css';
import { useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, DataTable, EmptyState, Loaded, Page, PageHeader, showToast } from '#web/ui';
import { LettersTabs } from '../letters/letters-tabs.js';
import { Email } from '../parts/email.js';
import { RunTabs } from '../parts/run-tabs.js';

export function BlockedAddressesScreen() {
  const { t, dateTime } = useI18n();
  const blocked = useApiList('/api/v1/blocked-addresses', { query: { limit: 50 } });
  const release = useApiChange('post', '/api/v1/blocked-addresses/release', ['/api/v1/blocked-addresses']);
  return (
    <Page>
      <PageHeader title={t('letters.tab-blocked')} lead={t('letters.blocked-lead')} />
      <RunTabs />
      <LettersTabs />
      <Loaded query={blocked}>
        {(items) => (
          <DataTable
            caption={t('letters.tab-blocked')}
            hideCaption
            rows={items}
            rowKey={({ address }) => address}
            more={blocked.more}
            empty={<EmptyState title={t('letters.no-blocked')}>{t('letters.no-blocked-help')}</EmptyState>}
            columns={[
              { key: 'address', header: t('letters.address'), primary: true, cell: ({ address }) => <span className="r-wrap" translate="no"><Email address={address} /></span> },
              { key: 'since', header: t('letters.since'), cell: ({ since }) => dateTime(since) },
              { key: 'said', header: t('letters.server-said'), cell: ({ diagnostic }) => <span className="r-wrap" translate="no">{diagnostic}</span> },
              { key: 'release', header: t('run.actions'), actions: true, cell: ({ address }) => <Button onClick={() => release.mutate({ body: { address } }, { onSuccess: () => showToast(t('letters.released')) })}>{t('letters.release')}</Button> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
