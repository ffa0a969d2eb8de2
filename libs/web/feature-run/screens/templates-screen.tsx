import '../run.css';
import '../templates/templates.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, DataTable, Dialog, EmptyState, ErrorState, Loaded, Page, PageHeader, Select, showToast, TextField } from '#web/ui';
import { choiceKinds } from '../templates/template.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Templates = Answer<'/api/v1/programmes/{key}/certificate-templates'>;
type Kind = (typeof choiceKinds)[number];

const reads = ['/api/v1/programmes/{key}/certificate-templates'] as const;

export function TemplatesScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [creating, setCreating] = useState(false);
  const templates = useApi('/api/v1/programmes/{key}/certificate-templates', { path: { key } });
  const above = <Breadcrumbs items={[<Link key="all" to="/run/certificates">{t('run.certificates')}</Link>, t('template.templates')]} />;
  return (
    <Page>
      <PageHeader title={t('template.templates')} lead={t('template.templates-lead')} above={above} actions={<Button onClick={() => setCreating(true)}>{t('template.create')}</Button>} />
      <Loaded query={templates}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TemplateTable items={data.items} />
            <Choices key={JSON.stringify(data.choices)} programmeKey={key} {...data} />
          </div>
        )}
      </Loaded>
      <CreateDialog open={creating} programmeKey={key} onClose={() => setCreating(false)} />
    </Page>
  );
}

function TemplateTable({ items }: Pick<Templates, 'items'>) {
  const { t, shortDate } = useI18n();
  return (
    <DataTable
      caption={t('template.templates')}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('template.none')}>{t('template.none-help')}</EmptyState>}
      columns={[
        { key: 'name', header: t('template.name'), primary: true, cell: ({ id, name }) => <Link to="/run/certificates/templates/$id" params={{ id }}>{name}</Link> },
        {
          key: 'state',
          header: t('template.state'),
          cell: ({ version, hasDraft }) => (
            <span className="r-badges">
              {version !== null && <Badge tone="done">{t('template.state-published', { version })}</Badge>}
              {hasDraft && <Badge tone="attention">{t('template.draft')}</Badge>}
            </span>
          ),
        },
        { key: 'published', header: t('template.date-published'), short: true, cell: ({ publishedAt }) => (publishedAt === null ? '–' : shortDate(publishedAt)) },
      ]}
    />
  );
}

const builtIn = 'built-in';
const asDefault = 'default';

/** Which look each kind of certificate gets from now on. */
function Choices({ programmeKey, items, choices }: Templates & { programmeKey: string }) {
  const { t } = useI18n();
  const initial = Object.fromEntries(choiceKinds.map((kind) => {
    const choice = choices.find((each) => each.kind === kind);
    return [kind, choice === undefined ? (kind === 'any' ? builtIn : asDefault) : (choice.templateId ?? builtIn)];
  })) as Record<Kind, string>;
  const [values, setValues] = useState(initial);
  const save = useApiChange('put', '/api/v1/programmes/{key}/certificate-template-choices', reads);
  const ready = items.filter(({ version }) => version !== null);
  if (ready.length === 0) return null;
  const options = (kind: Kind) => [
    ...(kind === 'any' ? [] : [{ value: asDefault, label: t('template.as-default') }]),
    { value: builtIn, label: t('template.built-in') },
    ...ready.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const send = () => {
    const body = { choices: choiceKinds.filter((kind) => values[kind] !== asDefault).map((kind) => ({ kind, templateId: values[kind] === builtIn ? null : values[kind] })) };
    save.mutate({ path: { key: programmeKey }, body }, { onSuccess: () => showToast(t('template.chosen')) });
  };
  return (
    <Card title={t('template.choices')}>
      <p>{t('template.choices-help')}</p>
      {save.error !== null && <ErrorState error={save.error} />}
      <div className="t-choices">
        {choiceKinds.map((kind) => (
          <Select key={kind} label={t(`template.kind-${kind}`)} value={values[kind]} options={options(kind)} onValue={(value) => setValues({ ...values, [kind]: value })} />
        ))}
      </div>
      <div>
        <Button variant="primary" busy={save.isPending} disabled={JSON.stringify(values) === JSON.stringify(initial)} onClick={send}>
          {t('common.save')}
        </Button>
      </div>
    </Card>
  );
}

function CreateDialog({ open, programmeKey, onClose }: { open: boolean; programmeKey: string; onClose: () => void }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const create = useApiChange('post', '/api/v1/programmes/{key}/certificate-templates', reads);
  const send = () => create.mutate({ path: { key: programmeKey }, body: { name } }, { onSuccess: ({ id }) => void navigate({ to: '/run/certificates/templates/$id', params: { id } }) });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('template.create')}
      actions={
        <Button variant="primary" busy={create.isPending} onClick={send}>
          {t('template.create-begin')}
        </Button>
      }
    >
      <TextField label={t('template.name')} hint={t('template.name-hint')} maxLength={120} value={name} onValue={setName} error={create.error?.errors[0]?.detail} />
      {create.error !== null && create.error.errors.length === 0 && <ErrorState error={create.error} />}
    </Dialog>
  );
}
