import '../learn.css';
import { useI18n } from '#web/i18n';
import { EmptyState, LinkButton, Loaded, Notice, Page, PageHeader, Spinner } from '#web/ui';
import { CertificateCard } from '../certificates/certificate-card.js';
import { isBeingMade } from '../learning.js';
import { LearnTabs } from '../parts/learn-tabs.js';
import { useCertificates, useLearning } from '../use-learning.js';

export function CertificatesScreen() {
  const { t } = useI18n();
  const learning = useLearning();
  const activities = learning.data?.activities ?? [];
  const certificates = useCertificates(activities);
  return (
    <Page>
      <PageHeader title={t('learn.certificates')} />
      <LearnTabs />
      <Loaded query={certificates}>
        {({ items }) => {
          const awaited = activities.some((activity) => isBeingMade(activity, items));
          if (items.length === 0 && !awaited) return <None />;
          return (
            <div className="k-stack l-certificates">
              {awaited && (
                <Notice live title={t('learn.being-made')}>
                  <p className="k-row">
                    <Spinner /> {t('learn.being-made-help')}
                  </p>
                </Notice>
              )}
              {items.map((certificate) => (
                <CertificateCard key={certificate.id} certificate={certificate} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function None() {
  const { t } = useI18n();
  return (
    <EmptyState title={t('learn.no-certificates')} illustration="certificate" action={<LinkButton to="/learn">{t('learn.to-learning')}</LinkButton>}>
      {t('learn.no-certificates-help')}
    </EmptyState>
  );
}
