import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { ApiProblem, uploadFile, useApi, useApiChange, useApiLive, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, Checkbox, DataTable, Field, languageNames, LinkButton, Loaded, Notice, Page, PageHeader, ProgressBar, Select } from '#web/ui';
import '../editor/editor.css';

type Import = Answer<'/api/v1/imports/{id}'>;
const formats = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** Files of questions: what comes over is told first, and then all of it comes in or nothing. */
export function BankFilesScreen() {
  const { t, pick } = useI18n();
  const { bankId } = useParams({ from: '/teach/banks/$bankId/files' });
  const { import: importId } = useSearch({ from: '/teach/banks/$bankId/files' });
  const bank = useApi('/api/v1/banks/{bankId}', { path: { bankId } });
  return (
    <Page>
      <Loaded query={bank}>
        {({ title }) => (
          <PageHeader
            title={t('bank.import')}
            above={<Breadcrumbs items={[<Link key="banks" to="/teach/banks">{t('bank.title')}</Link>, <Link key="bank" to="/teach/banks/$bankId" params={{ bankId }}>{pick(title)}</Link>, t('bank.import')]} />}
            lead={t('bank.import-lead')}
          />
        )}
      </Loaded>
      {importId === undefined ? <Upload bankId={bankId} /> : <Progress importId={importId} />}
    </Page>
  );
}

function Upload({ bankId }: { bankId: string }) {
  const { t, language: page } = useI18n();
  const navigate = useNavigate();
  const [format, setFormat] = useState<Format>('gift');
  const [language, setLanguage] = useState<Language>(page);
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const send = async () => {
    if (file === null || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const query = new URLSearchParams({ format, language, name: file.name.slice(0, 200) });
      const made = await uploadFile<Import>(`/api/v1/banks/${bankId}/imports?${query}`, file);
      await navigate({ to: '/teach/banks/$bankId/files', params: { bankId }, search: { import: made.id } });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={t('bank.choose-file')}>
      <form
        className="k-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {problem !== null && <Notice tone="danger" live title={problem.title} />}
        <div className="b-line">
          <Select id="format" label={t('bank.format')} value={format} onValue={(text) => setFormat(formats.find((one) => one === text) ?? 'gift')} options={formats.map((value) => ({ value, label: t(`bank.format-${value}`) }))} />
          <Select id="language" label={t('bank.file-language')} value={language} onValue={(text) => setLanguage(languages.find((one) => one === text) ?? 'et')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
        </div>
        <Field id="file" label={t('bank.file')} hint={t('bank.file-help')}>
          {(aria) => <input {...aria} type="file" className="k-input" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />}
        </Field>
        <div className="k-form__actions">
          <Button variant="primary" type="submit" busy={busy} aria-disabled={file === null}>
            {t('bank.read-file')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Progress({ importId }: { importId: string }) {
  const [over, setOver] = useState(false);
  const found = useApiLive(over ? false : 1_000, '/api/v1/imports/{id}', { path: { id: importId } });
  const settled = found.data?.state === 'read' || found.data?.state === 'done';
  if (settled !== over) setOver(settled);
  return <Loaded query={found}>{(data) => <Found found={data} onGoOn={() => setOver(false)} />}</Loaded>;
}

function Found({ found, onGoOn }: { found: Import; onGoOn: () => void }) {
  const { t } = useI18n();
  const [keepDuplicates, setKeepDuplicates] = useState(false);
  const confirm = useApiChange('post', '/api/v1/imports/{id}/confirmation', ['/api/v1/imports/{id}', '/api/v1/banks/{bankId}']);
  const { counts, duplicates, state } = found;
  const all = counts === null ? 0 : counts.lossless + counts.degraded;
  const count = keepDuplicates ? all : all - duplicates;
  return (
    <div className="k-stack">
      {state === 'reading' && <Notice live>{t('bank.reading', { name: found.fileName })}</Notice>}
      {state === 'taking' && <ProgressBar label={t('bank.taking')} value={found.done} max={Math.max(1, found.total)} />}
      {state === 'done' && (
        <Notice tone="done" live title={t('bank.taken', { count: found.taken })}>
          <LinkButton to="/teach/banks/$bankId" params={{ bankId: found.bankId }}>
            {t('bank.to-bank')}
          </LinkButton>
        </Notice>
      )}
      {counts !== null && (
        <p>
          {t('bank.found', { lossless: counts.lossless, degraded: counts.degraded, rejected: counts.rejected, duplicates })}
        </p>
      )}
      {state === 'read' && (
        <>
          {duplicates > 0 && <Checkbox label={t('bank.keep-duplicates')} checked={keepDuplicates} onChecked={setKeepDuplicates} />}
          <p>
            <Button variant="primary" busy={confirm.isPending} aria-disabled={count === 0} onClick={() => count > 0 && confirm.mutate({ path: { id: found.id }, body: { keepDuplicates } }, { onSuccess: onGoOn })}>
              {t('bank.take-in', { count })}
            </Button>
          </p>
        </>
      )}
      {counts !== null && <Report found={found} />}
    </div>
  );
}

function Report({ found }: { found: Import }) {
  const { t } = useI18n();
  return (
    <DataTable
      caption={t('bank.report')}
      rows={found.items.map((line, index) => ({ ...line, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'title', header: t('bank.question'), primary: true, cell: ({ title }) => title || '–' },
        { key: 'kind', header: t('bank.kind'), cell: ({ kind }) => kind },
        {
          key: 'outcome',
          header: t('bank.outcome'),
          cell: ({ outcome, duplicate }) => (
            <>
              <Badge tone={outcome === 'lossless' ? 'done' : 'attention'}>{t(`bank.outcome-${outcome}`)}</Badge> {duplicate && <Badge>{t('bank.duplicate-mark')}</Badge>}
            </>
          ),
        },
        { key: 'losses', header: t('bank.losses'), cell: ({ losses }) => losses.map(({ message }) => message).join(' ') || '–' },
      ]}
    />
  );
}
