import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { ApiProblem, refresh, uploadWithProgress, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, Card, Checkbox, Field, languageNames, LinkButton, Loaded, Notice, Page, PageHeader, ProgressBar, ProgressNote, Select, showToast } from '#web/ui';
import { FileReport } from '../bank/file-report.js';
import { guessFormat, importFormats, type QuestionFormat } from '../bank/guess-format.js';
import '../editor/editor.css';

type Import = Answer<'/api/v1/imports/{id}'>;

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
            title={t('files.import-title')}
            above={<Breadcrumbs items={[<Link key="banks" to="/teach/banks">{t('bank.title')}</Link>, <Link key="bank" to="/teach/banks/$bankId" params={{ bankId }}>{pick(title)}</Link>, t('files.import-title')]} />}
            lead={t('files.import-lead')}
          />
        )}
      </Loaded>
      {importId === undefined ? <Upload bankId={bankId} /> : <Brought importId={importId} />}
    </Page>
  );
}

function Upload({ bankId }: { bankId: string }) {
  const { t, language: page } = useI18n();
  const navigate = useNavigate();
  const [format, setFormat] = useState<QuestionFormat>('xlsx');
  const [language, setLanguage] = useState<Language>(page);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    if (chosen === null) return;
    const guessed = guessFormat(chosen.name, await chosen.slice(0, 4_000).text());
    if (guessed !== null) setFormat(guessed);
  };
  const send = async () => {
    if (file === null || sent !== null) return;
    setSent(0);
    setProblem(null);
    try {
      const query = new URLSearchParams({ format, language, name: file.name.slice(0, 200) });
      const made = await uploadWithProgress<Import>(`/api/v1/banks/${bankId}/imports?${query}`, file, setSent);
      await navigate({ to: '/teach/banks/$bankId/files', params: { bankId }, search: { import: made.id } });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setSent(null);
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
        <Field id="file" label={t('bank.file')} hint={t('files.file-help')}>
          {(aria) => <input {...aria} type="file" className="k-input" accept=".gift,.txt,.xml,.csv,.xlsx,.zip" onChange={(event) => void choose(event.target.files?.[0] ?? null)} />}
        </Field>
        <div className="b-line">
          <Select id="format" label={t('bank.format')} value={format} onValue={(text) => setFormat(importFormats.find((one) => one === text) ?? 'gift')} options={importFormats.map((value) => ({ value, label: t(value === 'qti' ? 'files.format-qti' : `bank.format-${value}`) }))} />
          {format !== 'csv' && format !== 'xlsx' && <Select id="language" label={t('bank.file-language')} value={language} onValue={(text) => setLanguage(languages.find((one) => one === text) ?? 'et')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />}
        </div>
        {sent !== null && <ProgressBar label={t('files.sending')} value={Math.round(sent * 100)} max={100} />}
        <div className="k-form__actions">
          <Button variant="primary" type="submit" busy={sent !== null} aria-disabled={file === null}>
            {t('bank.read-file')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Brought({ importId }: { importId: string }) {
  const found = useApi('/api/v1/imports/{id}', { path: { id: importId } });
  return <Loaded query={found}>{(data) => <Found found={data} />}</Loaded>;
}

function Found({ found }: { found: Import }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const { counts, state, taskId } = found;
  const again = () => void refresh(queries, '/api/v1/imports/{id}', '/api/v1/banks/{bankId}');
  return (
    <div className="k-stack">
      {state === 'reading' && <ProgressNote key={taskId} taskId={taskId} label={t('files.reading')} onOver={again} />}
      {state === 'taking' && <ProgressNote key={taskId} taskId={taskId} label={t('bank.taking')} onOver={again} />}
      {state === 'done' && (
        <Notice tone="done" live title={t('bank.taken', { count: found.taken })}>
          <div className="k-row">
            <LinkButton to="/teach/banks/$bankId" params={{ bankId: found.bankId }}>
              {t('bank.to-bank')}
            </LinkButton>
            <LinkButton variant="quiet" to="/teach/banks/$bankId/files" params={{ bankId: found.bankId }}>
              {t('files.another')}
            </LinkButton>
          </div>
        </Notice>
      )}
      {counts !== null && <p>{t('bank.found', { lossless: counts.lossless, degraded: counts.degraded, rejected: counts.rejected, duplicates: found.duplicates })}</p>}
      {state === 'read' && counts !== null && <Decide found={found} all={counts.lossless + counts.degraded} />}
      {counts !== null && <FileReport caption={t('bank.report')} lines={found.items} family={found.format === 'qti' ? 'qti' : 'file'} />}
    </div>
  );
}

/** Take what was found in, or delete it. */
function Decide({ found, all }: { found: Import; all: number }) {
  const { t, date } = useI18n();
  const navigate = useNavigate();
  const [keepDuplicates, setKeepDuplicates] = useState(false);
  const confirm = useApiChange('post', '/api/v1/imports/{id}/confirmation', ['/api/v1/imports/{id}']);
  const discard = useApiChange('delete', '/api/v1/imports/{id}', []);
  const count = keepDuplicates ? all : all - found.duplicates;
  const path = { id: found.id };
  const drop = async () => {
    await discard.mutateAsync({ path });
    showToast(t('files.discarded'));
    await navigate({ to: '/teach/banks/$bankId/files', params: { bankId: found.bankId } });
  };
  return (
    <>
      {[confirm.error, discard.error].map((error, index) => error !== null && <Notice key={index} tone="danger" live title={error.title} />)}
      {found.duplicates > 0 && <Checkbox label={t('bank.keep-duplicates')} checked={keepDuplicates} onChecked={setKeepDuplicates} />}
      {all === 0 && <p>{t('files.nothing')}</p>}
      <div className="k-row">
        {all > 0 && (
          <Button variant="primary" busy={confirm.isPending} aria-disabled={count === 0} onClick={() => count > 0 && confirm.mutate({ path, body: { keepDuplicates } })}>
            {t('bank.take-in', { count })}
          </Button>
        )}
        <Button variant="quiet" busy={discard.isPending} onClick={() => void drop().catch(() => undefined)}>
          {t('files.discard')}
        </Button>
      </div>
      <p className="k-soft k-small">{t('files.deleted-on', { date: date(found.deletedAt) })}</p>
    </>
  );
}
