import { Link } from '@tanstack/react-router';
import { isProblem, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { Email } from '../parts/email.js';
import { RunTabs } from '../parts/run-tabs.js';

export function MailboxScreen() {
  const { t, dateTime } = useI18n();
  const letters = useApiList('/api/v1/mailbox', { query: { limit: 50 } });
  return (
    <Page>
      <PageHeader title={t('run.mailbox')} lead={t('run.mailbox-lead')} />
      <RunTabs />
      {isProblem(letters.error, 404) ? (
        <Notice title={t('run.smtp-title')}>{t('run.smtp-body')}</Notice>
      ) : (
        <Loaded query={letters}>
          {(items) => (
            <DataTable
              caption={t('run.mailbox')}
              hideCaption
              rows={items}
              rowKey={({ id }) => id}
              more={letters.more}
              empty={<EmptyState title={t('run.no-letters')}>{t('run.no-letters-help')}</EmptyState>}
              columns={[
                {
                  key: 'subject',
                  header: t('run.subject'),
                  primary: true,
                  cell: ({ id, subject, language }) => (
                    <Link to="/run/mailbox/$messageId" params={{ messageId: id }} lang={language}>
                      {subject}
                    </Link>
                  ),
                },
                { key: 'to', header: t('run.to'), cell: ({ to }) => <Email address={to} /> },
                { key: 'at', header: t('run.written'), short: true, cell: ({ createdAt }) => dateTime(createdAt) },
                { key: 'state', header: t('run.state'), cell: ({ state }) => <Badge tone={state === 'sent' ? 'done' : state === 'failed' ? 'danger' : 'plain'}>{t(`run.letter-${state}`)}</Badge> },
              ]}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
