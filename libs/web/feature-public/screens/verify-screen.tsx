import '../public.css';
import '../verify.css';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Facts, Icon, LinkButton, Page, PageHeader, type IconName } from '#web/ui';
import { CertificateFacts, type Certificate } from '../parts/certificate-facts.js';
import { LinkPage } from '../parts/link-page.js';

const reasons = ['error', 'withdrawn-by-holder', 'misconduct', 'undone', 'other'] as const;

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
    action: <LinkButton to="/verify">{t('public.verify-again')}</LinkButton>,
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
  // The end of a term is a day of its own, whenever it was noticed.
  const over = state === 'expired' ? certificate.validUntil : null;
  return (
    <Page narrow>
      <div className="k-stack">
        <p className="k-soft">{t('public.verify-title')}</p>
        <div className={`k-verdict k-verdict--${tone}`}>
          <Icon name={icon} size={56} />
          <div>
            <PageHeader title={t(`public.verify-${state}`)} />
            <p>{t(`public.verify-${state}-body`)}</p>
            {state !== 'valid' && <p>{over === null ? t('public.verify-since', { date: date(certificate.stateSince) }) : t('public.verify-until', { date: date(over) })}</p>}
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
        <p className="k-small k-soft">{t(certificate.resultPercent === null ? 'public.verify-privacy' : 'verify.only-stated')}</p>
        <div className="k-no-print">
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {t('common.print')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

/** What only those who compare records by machine need. */
function Record({ certificate: { ruleVersion, templateVersion, designVersion, contentHash } }: { certificate: Certificate }) {
  const { t } = useI18n();
  const rows: (readonly [string, ReactNode] | null)[] = [
    [t('verify.rule-version'), `${ruleVersion} / ${templateVersion}`],
    designVersion === null ? null : [t('verify.design-version'), designVersion],
    contentHash === null ? null : [t('verify.content-hash'), <code key="hash" className="k-hash">{contentHash}</code>],
  ];
  return (
    <details className="k-reveal">
      <summary>{t('verify.details')}</summary>
      <Facts items={rows.filter((row) => row !== null)} />
    </details>
  );
}
