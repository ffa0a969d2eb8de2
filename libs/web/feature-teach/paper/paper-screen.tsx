import './paper.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, useApiList, type Answer } from '#web/api-client';
import { languages, useI18n, type Language } from '#web/i18n';
import { Button, Card, EmptyState, Form, Loaded, Notice, Page, Select, TextField, useForm } from '#web/ui';
import { TestHead } from '../statistics/test-frame.js';
import { SheetEntry } from './sheet-entry.js';

export type PaperForm = Answer<'/api/v1/assessments/{id}/paper'>;

const mostAtOnce = 200;

/** A test on paper: sheets are printed here, and their answers typed in. */
export function PaperScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId/paper' });
  const form = useApi('/api/v1/assessments/{id}/paper', { path: { id: assessmentId } });
  return (
    <Page>
      <Loaded query={form}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TestHead {...data} />
            <WhatIsLeftOut form={data} />
            <PrintCard form={data} />
            <Sheets form={data} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function WhatIsLeftOut({ form: { questions } }: { form: PaperForm }) {
  const { t, list, number } = useI18n();
  const missing = questions.filter(({ onPaper }) => !onPaper).map(({ position }) => number(position));
  if (missing.length === 0) return null;
  return <Notice tone="attention">{t('paper.not-printed', { questions: list(missing), count: missing.length })}</Notice>;
}

function PrintCard({ form: { id, activityId } }: { form: PaperForm }) {
  const { t, languageTitle, language } = useI18n();
  const navigate = useNavigate();
  const activity = useApi('/api/v1/activities/{activityId}', { path: { activityId } });
  const print = useApiChange('post', '/api/v1/assessments/{id}/sheets', ['/api/v1/assessments/{id}/sheets']);
  const form = useForm({
    initial: { count: '', language: language as Language },
    check: ({ count }) => (/^\d+$/.test(count.trim()) && Number(count) >= 1 && Number(count) <= mostAtOnce ? {} : { count: t('paper.count-wrong', { most: mostAtOnce }) }),
    submit: async ({ count, language: chosen }) => {
      const { items } = await print.mutateAsync({ path: { id }, body: { count: Number(count), language: chosen } });
      const [first, last] = [items.at(0), items.at(-1)];
      if (first !== undefined && last !== undefined) await navigate({ to: '/teach/assessments/$assessmentId/paper/print', params: { assessmentId: id }, search: { from: first.number, to: last.number } });
    },
  });
  return (
    <Card title={t('paper.print')}>
      <p className="k-soft">{t('paper.print-help')}</p>
      <Form form={form} submit={t('paper.make-sheets')}>
        <div className="p-choices">
          <TextField {...form.field('count')} label={t('paper.count')} inputMode="numeric" width="short" hint={activity.data === undefined ? undefined : t('paper.count-help', { registered: activity.data.registered })} />
          <Select
            {...form.field('language')}
            label={t('paper.language')}
            onValue={(value) => form.field('language').onValue(value as Language)}
            options={languages.map((one) => ({ value: one, label: languageTitle(one) }))}
          />
        </div>
      </Form>
    </Card>
  );
}

function Sheets({ form }: { form: PaperForm }) {
  const { t } = useI18n();
  const sheets = useApiList('/api/v1/assessments/{id}/sheets', { path: { id: form.id }, query: { limit: 50 } });
  const [onward, setOnward] = useState(false);
  return (
    <section className="k-stack">
      <h2>{t('paper.sheets')}</h2>
      <Loaded query={sheets}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('paper.no-sheets')}>{t('paper.no-sheets-help')}</EmptyState>
          ) : (
            <>
              <p className="k-soft">{t('paper.entry-help')}</p>
              <label className="k-choice p-onward">
                <input type="checkbox" checked={onward} onChange={(event) => setOnward(event.target.checked)} />
                <span>{t('paper.onward')}</span>
              </label>
              <ul className="p-sheets">
                {items.map((sheet) => (
                  <li key={sheet.code}>
                    <SheetEntry sheet={sheet} form={form} onward={onward} />
                  </li>
                ))}
              </ul>
              {sheets.more.hasMore && (
                <Button busy={sheets.more.busy} onClick={sheets.more.onMore}>
                  {t('common.load-more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
