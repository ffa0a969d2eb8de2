import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { refresh, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, ButtonAnchor, Loaded, Notice, Page, PageHeader, ProgressNote } from '#web/ui';
import { FileReport } from '../bank/file-report.js';
import '../editor/editor.css';

type Export = Answer<'/api/v1/exports/{id}'>;

/** A file of questions: how far it is, then what it cannot hold, and only then the file itself. */
export function BankExportScreen() {
  const { exportId } = useParams({ from: '/teach/exports/$exportId' });
  const found = useApi('/api/v1/exports/{id}', { path: { id: exportId } });
  return (
    <Page>
      <Loaded query={found}>{(data) => <Made found={data} />}</Loaded>
    </Page>
  );
}

function Made({ found }: { found: Export }) {
  const { t, pick } = useI18n();
  const queries = useQueryClient();
  const bank = useApi('/api/v1/banks/{bankId}', { path: { bankId: found.bankId } });
  const title = bank.data === undefined ? t('bank.bank') : pick(bank.data.title);
  return (
    <>
      <PageHeader
        title={t('files.export-title')}
        above={<Breadcrumbs items={[<Link key="banks" to="/teach/banks">{t('bank.title')}</Link>, <Link key="bank" to="/teach/banks/$bankId" params={{ bankId: found.bankId }}>{title}</Link>, t('files.export-title')]} />}
      />
      {found.counts === null ? <ProgressNote taskId={found.taskId} label={t('files.writing')} onOver={() => void refresh(queries, '/api/v1/exports/{id}')} /> : <Ready found={found} counts={found.counts} />}
    </>
  );
}

function Ready({ found, counts }: { found: Export; counts: NonNullable<Export['counts']> }) {
  const { t, date, number } = useI18n();
  const losing = counts.degraded + counts.rejected > 0;
  const kilobytes = (found.size ?? 0) / 1_000;
  const size = kilobytes < 1_000 ? t('files.kilobytes', { count: number(Math.max(1, Math.round(kilobytes))) }) : t('files.megabytes', { count: number(kilobytes / 1_000) });
  return (
    <div className="k-stack">
      <Notice tone={losing ? 'attention' : 'done'} live title={t('files.ready')}>
        <p>{losing ? t('files.written', { lossless: counts.lossless, degraded: counts.degraded, rejected: counts.rejected }) : t('files.no-losses')}</p>
        <p className="k-small">{t('files.ready-until', { date: date(found.deletedAt) })}</p>
      </Notice>
      {losing && <FileReport caption={t('files.before')} lines={found.items.filter(({ outcome }) => outcome !== 'lossless')} family={found.format.startsWith('qti') ? 'qti-out' : 'file'} out />}
      <p>
        <ButtonAnchor variant="primary" href={`/api/v1/exports/${found.id}/file`} download>
          {t('files.download', { size })}
        </ButtonAnchor>
      </p>
    </div>
  );
}
