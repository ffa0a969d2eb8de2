import '../run.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiChange, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, DataTable, Dialog, EmptyState, ErrorState, LinkButton, Loaded, Page, PageHeader, RadioGroup, Select, showToast, TextArea, TextField } from '#web/ui';
import { certificateStates, isCertificateState } from '../certificate-states.js';
import { CorrectDialog, ReissueDialog } from '../parts/replace-certificate.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Certificate = Answer<'/api/v1/programmes/{key}/certificates'>['items'][number];

export function CertificatesScreen() {
  const { t, shortDate } = useI18n();
  const key = useProgrammeKey();
  const [search, setSearch] = useState('');
  const [revoking, setRevoking] = useState<Certificate | null>(null);
  const [changing, setChanging] = useState<Certificate | null>(null);
  const [correcting, setCorrecting] = useState<Certificate | null>(null);
  const [reissuing, setReissuing] = useState<Certificate | null>(null);
  const { state } = useSearch({ from: '/run/certificates' });
  const navigate = useNavigate();
  const query = { limit: 50, ...(search.trim() === '' ? {} : { q: search.trim() }), ...(state === undefined ? {} : { state }) };
  const certificates = useApiList('/api/v1/programmes/{key}/certificates', { path: { key }, query });
  return (
    <Page>
      <PageHeader title={t('run.certificates')} lead={t('run.certificates-lead')} />
      <RunTabs />
      <div className="r-filters">
        <TextField label={t('run.find-certificate')} type="search" value={search} onValue={setSearch} />
        <Select
          label={t('certificates.state')}
          value={state ?? ''}
          onValue={(value) => void navigate({ to: '/run/certificates', search: isCertificateState(value) ? { state: value } : {}, replace: true })}
          options={[{ value: '' as const, label: t('certificates.all-states') }, ...certificateStates.map((each) => ({ value: each, label: t(`run.certificate-${each}`) }))]}
        />
      </div>
      <p className="k-row">
        <LinkButton to="/run/certificates/settings">{t('certificates.settings')}</LinkButton>
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
            empty={<EmptyState title={t('run.no-certificates')}>{t('run.no-certificates-help')}</EmptyState>}
            columns={[
              { key: 'holder', header: t('common.full-name'), primary: true, cell: ({ holderName }) => holderName },
              { key: 'number', header: t('run.number'), short: true, cell: ({ number, publicId }) => <Link to="/verify/$id" params={{ id: publicId }}>{number}</Link> },
              { key: 'training', header: t('run.training'), cell: ({ activityTitle, language }) => <span lang={language}>{activityTitle}</span> },
              { key: 'completed', header: t('run.completed'), short: true, cell: ({ completedOn }) => shortDate(completedOn) },
              { key: 'state', header: t('run.state'), cell: ({ state }) => <Badge tone={state === 'valid' ? 'done' : 'attention'}>{t(`run.certificate-${state}`)}</Badge> },
              {
                key: 'actions',
                header: t('run.actions'),
                actions: true,
                cell: (certificate) => (
                  <span className="k-row">
                    <ButtonAnchor href={`/api/v1/certificates/${certificate.publicId}/pdf`} target="_blank" rel="noopener">
                      {t('run.open-pdf')}
                    </ButtonAnchor>
                    {certificate.state === 'valid' && (
                      <Button variant="quiet" onClick={() => setChanging(certificate)}>
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
      <Dialog open={changing !== null} onClose={() => setChanging(null)} title={changing?.number ?? ''}>
        <div className="k-stack">
          {([[t('certificates.correct'), setCorrecting], [t('certificates.reissue'), setReissuing], [t('run.revoke'), setRevoking]] as const).map(([label, open]) => (
            <Button
              key={label}
              onClick={() => {
                open(changing);
                setChanging(null);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      </Dialog>
      <CorrectDialog certificate={correcting} onClose={() => setCorrecting(null)} />
      <ReissueDialog certificate={reissuing} onClose={() => setReissuing(null)} />
      <RevokeDialog certificate={revoking} onClose={() => setRevoking(null)} />
    </Page>
  );
}

const reasons = ['error', 'withdrawn-by-holder', 'misconduct', 'other'] as const;
type Reason = (typeof reasons)[number];

function RevokeDialog({ certificate, onClose }: { certificate: Certificate | null; onClose: () => void }) {
  const { t } = useI18n();
  const [reason, setReason] = useState<Reason>('error');
  const [note, setNote] = useState('');
  const revoke = useApiChange('post', '/api/v1/certificates/{id}/revocation', ['/api/v1/programmes/{key}/certificates']);
  const confirm = () => {
    if (certificate === null) return;
    const body = { reasonClass: reason, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    const onSuccess = () => {
      showToast(t('run.revoked', { number: certificate.number }));
      onClose();
    };
    revoke.mutate({ path: { id: certificate.id }, body }, { onSuccess });
  };
  return (
    <Dialog
      open={certificate !== null}
      onClose={onClose}
      title={t('run.revoke-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="danger" busy={revoke.isPending} onClick={confirm}>
          {t('run.revoke')}
        </Button>
      }
    >
      {revoke.error !== null && <ErrorState error={revoke.error} />}
      <p>{t('run.revoke-consequence')}</p>
      <RadioGroup label={t('run.reason')} value={reason} onValue={(value) => value !== '' && setReason(value)} options={reasons.map((value) => ({ value, label: t(`run.reason-${value}`) }))} />
      <TextArea label={t('run.note')} hint={t('run.note-hint')} optional value={note} onValue={setNote} />
    </Dialog>
  );
}
