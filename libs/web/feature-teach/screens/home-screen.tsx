import { useI18n } from '#web/i18n';
import { Page, PageHeader } from '#web/ui';

export function HomeScreen() {
  const { t } = useI18n();
  return (
    <Page>
      <PageHeader title={t('teach.title')} />
    </Page>
  );
}
