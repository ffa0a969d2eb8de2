import '../run.css';
import '../templates/templates.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ApiProblem, useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, ConfirmDialog, ErrorState, Loaded, Page, PageHeader, showToast, TextField } from '#web/ui';
import { LogoFields, SignatureFields } from '../templates/picture-fields.js';
import { LookFields } from '../templates/look-fields.js';
import { PreviewPanel, type Preview } from '../templates/preview-panel.js';
import { faultsOf, type Content, type Faults, type Template } from '../templates/template.js';
import { TextFields } from '../templates/text-fields.js';
import { VersionList } from '../templates/version-list.js';
import { useProgrammeKey } from '../use-programme-key.js';

const reads = ['/api/v1/certificate-templates/{id}', '/api/v1/programmes/{key}/certificate-templates'] as const;

export function TemplateScreen() {
  const { id } = useParams({ from: '/run/certificates/templates/$id' });
  const template = useApi('/api/v1/certificate-templates/{id}', { path: { id } });
  // What was saved is what the form begins from; a new version of it makes a new form.
  return (
    <Page>
      <Loaded query={template}>{(data) => <Editor key={data.versions[0]?.hash} template={data} />}</Loaded>
    </Page>
  );
}

function Editor({ template }: { template: Template }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [latest] = template.versions;
  const { content: saved, hash = '', version = 1, publishedAt = null } = latest ?? {};
  const [name, setName] = useState(template.name);
  const [content, setContent] = useState<Content | undefined>(saved);
  const [faults, setFaults] = useState<Faults>(new Map());
  const onChecked = useCallback((preview: Preview) => setFaults(faultsOf(preview.faults)), []);
  const save = useApiChange('put', '/api/v1/certificate-templates/{id}/draft', reads);
  if (content === undefined) return null;
  const change = (part: Partial<Content>) => setContent({ ...content, ...part });
  const dirty = name !== template.name || JSON.stringify(content) !== JSON.stringify(saved);
  const send = () =>
    save.mutate(
      { path: { id: template.id }, body: { ...content, name, basedOn: hash } },
      { onSuccess: () => showToast(t('template.saved')), onError: (error) => error instanceof ApiProblem && error.errors.length > 0 && setFaults(faultsOf(error.errors)) },
    );
  const above = (
    <Breadcrumbs
      items={[
        <Link key="all" to="/run/certificates">{t('run.certificates')}</Link>,
        <Link key="templates" to="/run/certificates/templates">{t('template.templates')}</Link>,
        template.name,
      ]}
    />
  );
  return (
    <div className="k-stack k-stack--l">
      <PageHeader title={template.name} above={above} lead={t('template.editor-lead')} />
      <p className="k-row">
        <Badge tone={publishedAt === null ? 'attention' : 'done'}>{t(publishedAt === null ? 'template.state-draft' : 'template.state-published', { version })}</Badge>
      </p>
      <div className="t-editor">
        <div className="t-form">
          {save.error !== null && <ErrorState error={save.error} />}
          <Card title={t('template.about')}>
            <TextField label={t('template.name')} hint={t('template.name-hint')} maxLength={120} value={name} error={faults.get('name')} onValue={setName} />
          </Card>
          <LookFields content={content} faults={faults} onChange={change} />
          <TextFields content={content} faults={faults} placeholders={template.placeholders} conditional={template.conditional} onChange={change} />
          <LogoFields programmeKey={key} content={content} faults={faults} onChange={change} />
          <SignatureFields programmeKey={key} content={content} faults={faults} onChange={change} />
          <div className="t-actions k-row">
            <span role="status">{faults.size > 0 && <Badge tone="attention">{t('template.faults', { count: faults.size })}</Badge>}</span>
            <Button variant={dirty ? 'primary' : 'secondary'} busy={save.isPending} disabled={!dirty} onClick={send}>
              {t('template.save')}
            </Button>
            {dirty && (
              <Button
                onClick={() => {
                  setContent(saved);
                  setName(template.name);
                }}
              >
                {t('template.undo')}
              </Button>
            )}
          </div>
          <Publication template={template} dirty={dirty} />
        </div>
        <PreviewPanel programmeKey={key} content={content} onChecked={onChecked} />
      </div>
      <VersionList versions={template.versions} onTake={(taken) => setContent(taken.content)} />
    </div>
  );
}

/** What may become of a draft. */
function Publication({ template, dirty }: { template: Template; dirty: boolean }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const publish = useApiChange('post', '/api/v1/certificate-templates/{id}/publication', reads);
  const discard = useApiChange('delete', '/api/v1/certificate-templates/{id}/draft', reads);
  const [draft, earlier] = template.versions;
  if (draft === undefined || draft.publishedAt !== null) return null;
  const path = { id: template.id };
  const over = (phrase: 'template.publish-done' | 'template.discard-done') => {
    setAsked(null);
    showToast(t(phrase));
    if (phrase === 'template.discard-done' && earlier === undefined) void navigate({ to: '/run/certificates/templates' });
  };
  return (
    <Card title={t('template.publish-title', { version: draft.version })}>
      <p>{t('template.publish-help')}</p>
      {dirty && <p>{t('template.publish-save-first')}</p>}
      {[publish.error, discard.error].map((error, n) => error !== null && <ErrorState key={n} error={error} />)}
      <div className="k-row">
        <Button variant={dirty ? 'secondary' : 'primary'} disabled={dirty} onClick={() => setAsked('publish')}>
          {t('template.publish')}
        </Button>
        <Button variant="quiet" onClick={() => setAsked('discard')}>
          {t(earlier === undefined ? 'template.remove' : 'template.discard')}
        </Button>
      </div>
      <ConfirmDialog open={asked === 'publish'} onClose={() => setAsked(null)} title={t('template.publish-ask', { version: draft.version })} confirm={t('template.publish')} busy={publish.isPending} onConfirm={() => publish.mutate({ path }, { onSuccess: () => over('template.publish-done'), onError: () => setAsked(null) })}>
        <p>{t('template.publish-consequence')}</p>
      </ConfirmDialog>
      <ConfirmDialog open={asked === 'discard'} onClose={() => setAsked(null)} title={t('template.discard-ask')} confirm={t(earlier === undefined ? 'template.remove' : 'template.discard')} busy={discard.isPending} onConfirm={() => discard.mutate({ path }, { onSuccess: () => over('template.discard-done'), onError: () => setAsked(null) })}>
        <p>{t('template.discard-consequence')}</p>
      </ConfirmDialog>
    </Card>
  );
}
