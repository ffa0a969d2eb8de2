import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiChange, useApiList } from '#web/api-client';
import { languages, useI18n } from '#web/i18n';
import { Badge, Button, DataTable, Dialog, EmptyState, Form, Loaded, Page, PageHeader, Select, TextField, useForm } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { TeachTabs } from '../parts/teach-tabs.js';

const purposes = ['pre', 'post', 'exam', 'practice', 'survey'] as const;

/** The tests and surveys that trainers put together. */
export function TestsScreen() {
  const { t, pick, date } = useI18n();
  const key = useProgrammeKey();
  const plans = useApiList('/api/v1/programmes/{key}/plans', { path: { key } });
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageHeader title={t('bank.tests')} lead={t('bank.tests-lead')} actions={<Button variant="primary" onClick={() => setAdding(true)}>{t('bank.new-test')}</Button>} />
      <TeachTabs />
      <Loaded query={plans}>
        {(lines) => (
          <DataTable
            caption={t('bank.tests')}
            hideCaption
            rows={lines}
            rowKey={({ id }) => id}
            more={plans.more}
            empty={<EmptyState title={t('bank.no-tests')}>{t('bank.no-tests-help')}</EmptyState>}
            columns={[
              { key: 'title', header: t('common.name'), primary: true, cell: (plan) => <Link to="/teach/tests/$planId" params={{ planId: plan.id }}>{pick(plan.title)}</Link> },
              { key: 'purpose', header: t('bank.purpose'), cell: (plan) => t(`bank.purpose-${plan.settings.purpose}`) },
              { key: 'state', header: t('bank.state'), cell: (plan) => (plan.publishedAt === null ? <Badge tone="attention">{t('bank.in-the-making')}</Badge> : <Badge tone="done">{t('bank.published-on', { date: date(plan.publishedAt) })}</Badge>) },
              { key: 'attempts', header: t('bank.attempts'), end: true, cell: (plan) => plan.published.reduce((sum, { attempts }) => sum + attempts, 0) },
            ]}
          />
        )}
      </Loaded>
      <Dialog form open={adding} onClose={() => setAdding(false)} title={t('bank.new-test')}>
        <NewTest programme={key} />
      </Dialog>
    </Page>
  );
}

function NewTest({ programme }: { programme: string }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const add = useApiChange('post', '/api/v1/programmes/{key}/plans', ['/api/v1/programmes/{key}/plans']);
  const form = useForm({
    initial: { purpose: 'exam', et: '', ru: '', en: '' },
    check: (values) => Object.fromEntries(languages.map((language) => [language, values[language].trim() === '' ? t('bank.need', { field: t(`bank.title-${language}`) }) : undefined])),
    submit: async ({ purpose, ...title }) => {
      const plan = await add.mutateAsync({ path: { key: programme }, body: { title, purpose: purposes.find((one) => one === purpose) ?? 'exam' } });
      await navigate({ to: '/teach/tests/$planId', params: { planId: plan.id } });
    },
  });
  return (
    <Form form={form} submit={t('bank.begin')}>
      <Select label={t('bank.purpose')} options={purposes.map((value) => ({ value, label: t(`bank.purpose-${value}`) }))} {...form.field('purpose')} />
      <TextField label={t('bank.title-et')} lang="et" {...form.field('et')} />
      <TextField label={t('bank.title-ru')} lang="ru" {...form.field('ru')} />
      <TextField label={t('bank.title-en')} lang="en" {...form.field('en')} />
    </Form>
  );
}
