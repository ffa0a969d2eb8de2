import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { EmptyState, ErrorState, LinkButton, Page, PageHeader } from '#web/ui';
import { NotYours } from './guard.js';

function Dead({ title, help }: { title: string; help: string }) {
  const { t } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={title} />
      <EmptyState
        illustration="signpost"
        title={help}
        action={
          <LinkButton to="/" variant="primary">
            {t('common.to-home')}
          </LinkButton>
        }
      />
    </Page>
  );
}

export function NotFoundScreen() {
  const { t } = useI18n();
  return <Dead title={t('common.not-found-title')} help={t('common.not-found-help')} />;
}

export function RouteErrorScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useI18n();
  const router = useRouter();
  if (error instanceof NotYours) return <Dead title={t('common.not-yours-title')} help={t('common.not-yours-help')} />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page narrow>
      <PageHeader title={t('common.error-title')} />
      <ErrorState error={error} onRetry={retry} />
    </Page>
  );
}
