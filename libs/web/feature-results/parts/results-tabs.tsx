import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

export function ResultsTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('results.title')}>
      <Tab to="/results" activeOptions={{ exact: true }}>
        {t('results.indicators')}
      </Tab>
      <Tab to="/results/cascade">{t('results.cascade')}</Tab>
      <Tab to="/results/initiatives">{t('results.initiatives')}</Tab>
    </Tabs>
  );
}
