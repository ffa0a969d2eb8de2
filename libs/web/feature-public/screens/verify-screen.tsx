import '../public.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Facts, Icon, LinkButton, Page, PageHeader, type IconName } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';

type Certificate = Answer<'/api/v1/verify/{id}'>;

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
  const { state, supersededBy } = certificate;
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
            {supersededBy !== null && (
              <p>
                <Link to="/verify/$id" params={{ id: supersededBy }}>
                  {t('public.verify-superseded-link')}
                </Link>
              </p>
            )}
          </div>
        </div>
        <CertificateFacts certificate={certificate} />
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

function CertificateFacts({ certificate: c }: { certificate: Certificate }) {
  const { t, pick, date } = useI18n();
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <div className="k-card">
      <Facts
        items={[
          ...(c.holderName === null ? [] : [[t('public.verify-holder'), <strong key="name">{c.holderName}</strong>] as const]),
          [t('public.verify-number'), <span key="number" className="k-numeric">{c.number}</span>],
          [t('public.verify-programme'), pick(c.programmeTitle)],
          [t('public.verify-activity'), pick(c.activityTitle)],
          [t('public.verify-modules'), list(c.modules.map((module) => pick(module.title)))],
          ...(c.outcomes.length === 0 ? [] : [[t('public.verify-outcomes'), list(c.outcomes.map((outcome) => pick(outcome)))] as const]),
          [t('public.verify-completed'), date(c.completedOn)],
          ...(c.hours === null ? [] : [[t('public.verify-hours'), t('public.verify-hours-value', { count: c.hours })] as const]),
          [t('public.verify-place'), pick(c.place)],
          ...(c.trainers.length === 0 ? [] : [[t('public.verify-trainers'), c.trainers.join(', ')] as const]),
          [t('public.verify-issued'), date(c.issuedAt)],
        ]}
      />
    </div>
  );
}
