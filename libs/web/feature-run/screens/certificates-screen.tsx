import '../run.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, DataTable, EmptyState, LinkButton, Loaded, Notice, Page, PageHeader, Select, TextField } from '#web/ui';
import { certificateConcerns, certificateStates, isCertificateConcern, isCertificateState, type CertificateSearch } from '../certificate-states.js';
import { CertificateActions } from '../parts/certificate-actions.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Certificate = Answer<'/api/v1/programmes/{key}/certificates'>['items'][number];

export function CertificatesScreen() {
  const { t, shortDate } = useI18n();
  const key = useProgrammeKey();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Certificate | null>(null);
  const { state, concern } = useSearch({ from: '/run/certificates' });
  const navigate = useNavigate();
  const query = { limit: 50, ...(search.trim() === '' ? {} : { q: search.trim() }), ...(state === undefined ? {} : { state }), ...(concern === undefined ? {} : { concern }) };
  const certificates = useApiList('/api/v1/programmes/{key}/certificates', { path: { key }, query });
  const show = (search: CertificateSearch) => void navigate({ to: '/run/certificates', search, replace: true });
  return (
    <Page>
      <PageHeader title={t('run.certificates')} lead={t('run.certificates-lead')} />
      <RunTabs />
      <div className="r-filters">
        <TextField label={t('run.find-certificate')} type="search" value={search} onValue={setSearch} />
        <Select
          label={t('printing.show')}
          value={concern ?? state ?? ''}
          onValue={(value) => show(isCertificateState(value) ? { state: value } : isCertificateConcern(value) ? { concern: value } : {})}
          options={[
            { value: '' as const, label: t('printing.show-all') },
            ...certificateStates.map((each) => ({ value: each, label: t(`run.certificate-${each}`) })),
            ...certificateConcerns.map((each) => ({ value: each, label: t(`printing.show-${each}`) })),
          ]}
        />
      </div>
      {concern === 'unreached' && <Notice>{t('printing.unreached-help')}</Notice>}
      <p className="k-row r-above-table">
        <LinkButton to="/run/certificates/settings">{t('certificates.settings')}</LinkButton>
        <LinkButton to="/run/certificates/templates">{t('template.templates')}</LinkButton>
        <ButtonAnchor href={`/api/v1/programmes/${key}/certificates/register?format=xlsx`} download>
          {t('certificates.register-xlsx')}
        </ButtonAnchor>
        <ButtonAnchor href={`/api/v1/programmes/${key}/certificates/register?format=csv`} download>
          {t('certificates.register-csv')}
        </ButtonAnchor>
      </p>
      <Loaded query={certificates}>
        {(items) => (
          <DataTable
            caption={t('run.certificates')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={certificates.more}
            empty={<EmptyState title={t('run.no-certificates')}>{t(Object.keys(query).length > 1 ? 'run.no-certificates-such' : 'run.no-certificates-help')}</EmptyState>}
            columns={[
              { key: 'holder', header: t('common.full-name'), primary: true, cell: ({ holderName }) => holderName },
              { key: 'number', header: t('run.number'), short: true, cell: ({ number, publicId }) => <Link to="/verify/$id" params={{ id: publicId }}>{number}</Link> },
              { key: 'training', header: t('run.training'), cell: ({ activityTitle, language }) => <span lang={language}>{activityTitle}</span> },
              { key: 'completed', header: t('run.completed'), short: true, cell: ({ completedOn }) => shortDate(completedOn) },
              {
                key: 'state',
                header: t('run.state'),
                cell: ({ state, reach, expiring, validUntil, erasureAskedAt }) => (
                  <span className="r-badges">
                    <Badge tone={state === 'valid' ? 'done' : 'attention'}>{t(`run.certificate-${state}`)}</Badge>
                    {state === 'valid' && reach !== 'mail' && <Badge tone="attention">{t(`printing.reach-${reach}`)}</Badge>}
                    {expiring && validUntil !== null && <Badge tone="attention">{t('printing.expiring', { date: shortDate(validUntil) })}</Badge>}
                    {erasureAskedAt !== null && <Badge tone="danger">{t('printing.erasure-asked')}</Badge>}
                  </span>
                ),
              },
              {
                key: 'actions',
                header: t('run.actions'),
                actions: true,
                cell: (certificate) => (
                  <span className="k-row">
                    {certificate.state !== 'erased' && (
                      <ButtonAnchor href={`/api/v1/certificates/${certificate.publicId}/pdf`} target="_blank" rel="noopener">
                        {t('run.open-pdf')}
                      </ButtonAnchor>
                    )}
                    {certificate.state !== 'erased' && (
                      <Button variant="quiet" onClick={() => setChosen(certificate)}>
                        {t('common.edit')}
                      </Button>
                    )}
                  </span>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <CertificateActions certificate={chosen} onClose={() => setChosen(null)} />
    </Page>
  );
}
