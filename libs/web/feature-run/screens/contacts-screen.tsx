import '../run.css';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, DataTable, ErrorState, Form, Loaded, Page, PageHeader, Select, showToast, TextField, useForm } from '#web/ui';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { Concerns } from '../parts/concerns.js';
import { TableDownloads } from '../parts/table-downloads.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Contacts = Answer<'/api/v1/programmes/{key}/contacts'>;
const reads = ['/api/v1/programmes/{key}/contacts'] as const;

export function ContactsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const contacts = useApi('/api/v1/programmes/{key}/contacts', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('cascade.contacts')} lead={t('cascade.contacts-lead')} />
      <RunTabs />
      <CascadeTabs />
      <div className="k-stack k-stack--l">
        <Concerns />
        <Loaded query={contacts}>{(data) => <Everybody contacts={data} />}</Loaded>
      </div>
    </Page>
  );
}

function Everybody({ contacts }: { contacts: Contacts }) {
  const { t, languageName } = useI18n();
  return (
    <div className="k-stack k-stack--l">
      <div className="k-grid k-grid--fill">
        <Card title={t('cascade.safeguarding')}>
          <Safeguarding contacts={contacts} />
        </Card>
        <Card title={t('cascade.on-duty')}>
          <p>
            <strong>{contacts.onDuty?.name ?? '–'}</strong>
          </p>
          <p className="k-soft">{t('cascade.on-duty-help')}</p>
        </Card>
      </div>
      <Rota contacts={contacts} />
      <section className="k-stack">
        <h2>{t('cascade.call-list')}</h2>
        <p>{t('cascade.call-list-lead')}</p>
        <DataTable
          caption={t('cascade.call-list')}
          hideCaption
          rows={contacts.calls}
          rowKey={({ phone, name }) => `${phone} ${name}`}
          empty={<p className="k-soft">{t('cascade.no-calls')}</p>}
          columns={[
            { key: 'name', header: t('cascade.person'), primary: true, cell: ({ name }) => name },
            { key: 'role', header: t('words.head-role'), cell: ({ role, groupName }) => <>{t(`words.role-${role}`)}{groupName === null ? '' : `, ${groupName}`}</> },
            { key: 'phone', header: t('words.head-phone'), cell: ({ phone }) => <a href={`tel:${phone.replace(/[\s()-]/g, '')}`}>{phone}</a> },
            { key: 'hour', header: t('words.head-best-hour'), cell: ({ bestHour }) => bestHour ?? '–' },
            { key: 'language', header: t('common.language'), cell: ({ languages }) => languages.map((language) => languageName(language)).join(', ') },
          ]}
        />
        {contacts.calls.length > 0 && <TableDownloads tables={['calls']} />}
      </section>
    </div>
  );
}

function Safeguarding({ contacts }: { contacts: Contacts }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const naming = useApiChange('put', '/api/v1/programmes/{key}/contacts/safeguarding', reads);
  return (
    <div className="k-stack">
      {naming.error !== null && <ErrorState error={naming.error} />}
      <Select
        label={t('cascade.safeguarding-person')}
        placeholder={t('cascade.choose')}
        value={contacts.safeguarding?.personId ?? ''}
        onValue={(personId) => naming.mutate({ path: { key }, body: { personId } }, { onSuccess: () => showToast(t('common.saved')) })}
        options={contacts.staff.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <p className="k-soft">{t('cascade.safeguarding-help')}</p>
    </div>
  );
}

function Rota({ contacts }: { contacts: Contacts }) {
  const { t, date } = useI18n();
  const key = useProgrammeKey();
  const add = useApiChange('post', '/api/v1/programmes/{key}/contacts/duties', reads);
  const remove = useApiChange('delete', '/api/v1/programmes/{key}/contacts/duties/{dutyId}', reads);
  const form = useForm({
    initial: { personId: '', fromDay: '', untilDay: '' },
    check: ({ personId, fromDay, untilDay }) => ({
      personId: personId === '' ? t('cascade.need-person') : undefined,
      fromDay: fromDay === '' ? t('cascade.need-day') : undefined,
      untilDay: untilDay === '' || untilDay < fromDay ? t('cascade.need-later-day') : undefined,
    }),
    submit: async (values) => {
      await add.mutateAsync({ path: { key }, body: values });
      showToast(t('common.saved'));
      form.set({ personId: '', fromDay: '', untilDay: '' });
    },
  });
  return (
    <section className="k-stack">
      <h2>{t('cascade.rota')}</h2>
      <DataTable
        caption={t('cascade.rota')}
        hideCaption
        rows={contacts.duties}
        rowKey={({ id }) => id}
        empty={<p className="k-soft">{t('cascade.no-duties')}</p>}
        columns={[
          { key: 'name', header: t('cascade.person'), primary: true, cell: ({ name }) => name },
          { key: 'from', header: t('cascade.from-day'), cell: ({ fromDay }) => date(`${fromDay}T12:00:00Z`) },
          { key: 'until', header: t('cascade.until-day'), cell: ({ untilDay }) => date(`${untilDay}T12:00:00Z`) },
          { key: 'remove', header: t('cascade.change'), actions: true, cell: ({ id }) => <Button onClick={() => remove.mutate({ path: { key, dutyId: id } })}>{t('common.delete')}</Button> },
        ]}
      />
      <details className="k-reveal">
        <summary>{t('cascade.add-duty')}</summary>
        <Form form={form} submit={t('cascade.add-duty')}>
          <Select label={t('cascade.person')} placeholder={t('cascade.choose')} options={contacts.staff.map(({ personId, name }) => ({ value: personId, label: name }))} {...form.field('personId')} />
          <TextField label={t('cascade.from-day')} type="date" {...form.field('fromDay')} />
          <TextField label={t('cascade.until-day')} type="date" {...form.field('untilDay')} />
        </Form>
      </details>
    </section>
  );
}
