import './paper.css';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { PresentedItem } from '#assessments/engine';
import { useApi, type Answer } from '#web/api-client';
import { useI18n, type Language } from '#web/i18n';
import { Breadcrumbs, Button, EmptyState, Icon, Loaded, Page, PageHeader } from '#web/ui';
import { QrCode } from '#web/ui/qr-code';
import type { PaperForm } from './paper-screen.js';
import { PrintedQuestion } from './printed-question.js';
import { sheetWords } from './sheet-words.js';

type Sheet = Answer<'/api/v1/assessments/{id}/sheets'>['items'][number];

/** Sheets as they come out of the printer, each beginning on a page of its own. */
export function PrintScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId/paper/print' });
  const { from, to } = useSearch({ from: '/teach/assessments/$assessmentId/paper/print' });
  const form = useApi('/api/v1/assessments/{id}/paper', { path: { id: assessmentId } });
  const sheets = useApi('/api/v1/assessments/{id}/sheets', { path: { id: assessmentId }, query: { limit: 200, from, to } });
  return (
    <Page>
      <Loaded query={form}>
        {(test) => (
          <>
            <Head form={test} />
            <Loaded query={sheets}>{({ items }) => <Printed form={test} sheets={items} />}</Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Head({ form: { id, title } }: { form: PaperForm }) {
  const { t, pick } = useI18n();
  return (
    <div className="k-no-print">
      <PageHeader
        title={t('paper.print-title')}
        lead={t('paper.print-lead')}
        above={<Breadcrumbs items={[<Link key="paper" to="/teach/assessments/$assessmentId/paper" params={{ assessmentId: id }}>{pick(title)}</Link>, t('paper.print-title')]} />}
        actions={
          <Button variant="primary" onClick={() => window.print()}>
            <Icon name="print" /> {t('common.print')}
          </Button>
        }
      />
    </div>
  );
}

function Printed({ form, sheets }: { form: PaperForm; sheets: readonly Sheet[] }) {
  const { t } = useI18n();
  if (sheets.length === 0) return <EmptyState title={t('paper.no-sheets')}>{t('paper.no-sheets-help')}</EmptyState>;
  return (
    <>
      {sheets.map((sheet) => (
        <PrintedSheet key={sheet.code} form={form} sheet={sheet} />
      ))}
    </>
  );
}

function PrintedSheet({ form, sheet: { number, code, url, language } }: { form: PaperForm; sheet: Sheet }) {
  const words = sheetWords[language as Language];
  return (
    <article className="p-page" lang={language}>
      <header className="p-page__head">
        <div>
          <h2>{form.title[language]}</h2>
          <p className="p-page__name">
            {words.name} <span />
          </p>
          <p>{words.how}</p>
        </div>
        <div className="p-page__code">
          <QrCode text={url} label={code} />
          <p>
            {words.sheet(number)} · <span className="k-numeric">{code}</span>
          </p>
        </div>
      </header>
      <ol className="p-questions">
        {form.questions
          .filter(({ onPaper }) => onPaper)
          .map(({ id, position, item }) => (
            <li key={id}>
              <PrintedQuestion position={position} item={item as unknown as PresentedItem} language={language} words={words} />
            </li>
          ))}
      </ol>
    </article>
  );
}
