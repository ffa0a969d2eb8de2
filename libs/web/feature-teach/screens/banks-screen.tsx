import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange } from '#web/api-client';
import { languages, useI18n } from '#web/i18n';
import { Button, Card, DataTable, Dialog, EmptyState, Form, Loaded, Page, PageHeader, TextField, useForm } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { TeachTabs } from '../parts/teach-tabs.js';

export function BanksScreen() {
  const { t, pick } = useI18n();
  const key = useProgrammeKey();
  const banks = useApi('/api/v1/programmes/{key}/banks', { path: { key } });
  const modules = useApi('/api/v1/programmes/{key}/module-banks', { path: { key } });
  const names = useApi('/api/v1/modules');
  const titleOf = (moduleId: string) => {
    const module = names.data?.items.find(({ id }) => id === moduleId);
    return module === undefined ? moduleId : pick(module.title);
  };
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageHeader title={t('bank.title')} lead={t('bank.lead')} actions={<Button onClick={() => setAdding(true)}>{t('bank.new-bank')}</Button>} />
      <TeachTabs />
      <div className="k-stack k-stack--l">
        <Loaded query={banks}>
          {({ items }) => (
            <DataTable
              caption={t('bank.title')}
              hideCaption
              rows={items}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('bank.no-banks')}>{t('bank.no-banks-help')}</EmptyState>}
              columns={[
                { key: 'title', header: t('bank.bank'), primary: true, cell: (bank) => <Link to="/teach/banks/$bankId" params={{ bankId: bank.id }}>{pick(bank.title)}</Link> },
                { key: 'items', header: t('bank.questions'), end: true, cell: (bank) => bank.items },
                { key: 'final', header: t('bank.askable'), end: true, cell: (bank) => bank.final },
              ]}
            />
          )}
        </Loaded>
        {modules.data !== undefined && modules.data.items.length > 0 && (
          <Card title={t('bank.of-modules')}>
            <p className="k-soft">{t('bank.of-modules-help')}</p>
            <ul>
              {modules.data.items.map(({ moduleId, items }) => (
                <li key={moduleId}>
                  <Link to="/teach/modules/$moduleId" params={{ moduleId }}>
                    {titleOf(moduleId)}
                  </Link>{' '}
                  – {t('bank.count', { count: items })}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      <NewBank open={adding} programme={key} onClose={() => setAdding(false)} />
    </Page>
  );
}

function NewBank({ open, programme, onClose }: { open: boolean; programme: string; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog form open={open} onClose={onClose} title={t('bank.new-bank')}>
      <NewBankForm programme={programme} />
    </Dialog>
  );
}

function NewBankForm({ programme }: { programme: string }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const add = useApiChange('post', '/api/v1/programmes/{key}/banks', ['/api/v1/programmes/{key}/banks']);
  const form = useForm({
    initial: { et: '', ru: '', en: '' },
    check: (title) => Object.fromEntries(languages.map((language) => [language, title[language].trim() === '' ? t('bank.need', { field: t(`bank.title-${language}`) }) : undefined])),
    submit: async (title) => {
      const bank = await add.mutateAsync({ path: { key: programme }, body: { title } });
      await navigate({ to: '/teach/banks/$bankId', params: { bankId: bank.id } });
    },
  });
  return (
    <Form form={form} submit={t('common.save')}>
      <TextField label={t('bank.title-et')} lang="et" {...form.field('et')} />
      <TextField label={t('bank.title-ru')} lang="ru" {...form.field('ru')} />
      <TextField label={t('bank.title-en')} lang="en" {...form.field('en')} />
    </Form>
  );
}
