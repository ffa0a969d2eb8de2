import '../public.css';
import '../verify.css';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Facts, Icon, languageNames, LinkButton, Page, PageHeader, type IconName } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';

type Certificate = Answer<'/api/v1/verify/{id}'>;

const reasons = ['error', 'withdrawn-by-holder', 'misconduct', 'other'] as const;

function isReason(value: string | null): value is (typeof reasons)[number] {
  return reasons.some((reason) => reason === value);
}

const looks: Record<Certificate['state'], { tone: 'done' | 'attention' | 'danger'; icon: IconName }> = {
  valid: { tone: 'done', icon: 'check' },
  revoked: { tone: 'danger', icon: 'close' },
  superseded: { tone: 'attention', icon: 'attention' },
  expired: { tone: 'attention', icon: 'attention' },
  erased: { tone: 'attention', icon: 'info' },
};

export function VerifyScreen() {
  const { t } = useI18n();
  const { id } = useParams({ from: '/public/verify/$id' });
  const certificate = useApi('/api/v1/verify/{id}', { path: { id } });
  const unknown = {
    title: t('public.verify-unknown-title'),
    body: t('public.verify-unknown-body'),
    action: <LinkButton to="/">{t('common.to-home')}</LinkButton>,
  };
  return (
    <LinkPage query={certificate} gone={unknown} unknown={unknown}>
      {(data) => <Verdict certificate={data} />}
    </LinkPage>
  );
}

function Verdict({ certificate }: { certificate: Certificate }) {
  const { t, date } = useI18n();
  const { state, reasonClass } = certificate;
  const { tone, icon } = looks[state];
  return (
    <Page narrow>
      <div className="k-stack">
        <p className="k-soft">{t('public.verify-title')}</p>
        <div className={`k-verdict k-verdict--${tone}`}>
          <Icon name={icon} size={56} />
          <div>
            <PageHeader title={t(`public.verify-${state}`)} />
            <p>{t(`public.verify-${state}-body`)}</p>
            {state !== 'valid' && <p>{t('public.verify-since', { date: date(certificate.stateSince) })}</p>}
            {certificate.supersededBy !== null && (
              <p>
                <Link to="/verify/$id" params={{ id: certificate.supersededBy }}>
                  {t('verify.superseded-open')}
                </Link>
              </p>
            )}
            {state === 'revoked' && isReason(reasonClass) && <p>{t(`public.verify-reason-${reasonClass}`)}</p>}
          </div>
        </div>
        <CertificateFacts certificate={certificate} />
        <Record certificate={certificate} />
        <p className="k-no-print">
          {t('verify.have-file')} <Link to="/verify">{t('verify.have-file-link')}</Link>
        </p>
        <p className="k-small k-soft">{t('public.verify-privacy')}</p>
        <div className="k-no-print">
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {t('common.print')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

/** The claims stand as they were issued, so they are marked as being in the certificate's language. */
function CertificateFacts({ certificate: c }: { certificate: Certificate }) {
  const { t, pick, date } = useI18n();
  const own = (text: string) => <span lang={c.language}>{text}</span>;
  const list = (items: readonly string[]) => (
    <ul lang={c.language}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  const hours = c.minutesPresent === null ? null : Math.round(c.minutesPresent / 6) / 10;
  const rows: (readonly [string, ReactNode] | null)[] = [
    c.holderName === '' ? null : [t('public.verify-holder'), <strong key="name">{c.holderName}</strong>],
    [t('public.verify-number'), <span key="number" className="k-numeric">{c.number}</span>],
    [t('public.verify-kind'), t(`verify.kind-${c.kind}`)],
    [t('public.verify-programme'), own(c.programmeTitle)],
    [t('public.verify-activity'), own(c.activityTitle)],
    [t('public.verify-modules'), list(c.modules.map((module) => module.title))],
    c.outcomes.length === 0 ? null : [t('public.verify-outcomes'), list(c.outcomes)],
    [t('public.verify-completed'), date(c.completedOn)],
    [t('verify.assessed'), t(c.assessed ? 'verify.assessed-yes' : 'verify.assessed-no')],
    c.assessmentMethod === null ? null : [t('verify.method'), pick(c.assessmentMethod)],
    c.competences.length === 0 ? null : [t('verify.competences'), c.competences.join(', ')],
    hours === null ? null : [t('public.verify-present'), t('public.verify-hours-value', { count: hours })],
    c.plannedMinutes === null ? null : [t('verify.volume'), t('public.verify-hours-value', { count: Math.round(c.plannedMinutes / 6) / 10 })],
    c.validUntil === null ? null : [t('verify.valid-until'), date(c.validUntil)],
    c.place === '' ? null : [t('public.verify-place'), own(c.place)],
    c.trainers.length === 0 ? null : [t('public.verify-trainers'), c.trainers.join(', ')],
    c.provider === null ? null : [t('verify.provider'), t('verify.provider-value', { ...c.provider })],
    [t('public.verify-issued'), date(c.issuedAt)],
    [t('verify.language'), <span key="language" lang={c.language}>{languageNames[c.language]}</span>],
  ];
  return (
    <div className="k-card">
      <Facts items={rows.filter((row) => row !== null)} />
    </div>
  );
}

/** What only those who compare records by machine need. */
function Record({ certificate: { ruleVersion, templateVersion, contentHash } }: { certificate: Certificate }) {
  const { t } = useI18n();
  const rows: (readonly [string, ReactNode] | null)[] = [
    [t('verify.rule-version'), `${ruleVersion} / ${templateVersion}`],
    contentHash === null ? null : [t('verify.content-hash'), <code key="hash" className="k-hash">{contentHash}</code>],
  ];
  return (
    <details>
      <summary>{t('verify.details')}</summary>
      <Facts items={rows.filter((row) => row !== null)} />
    </details>
  );
}
