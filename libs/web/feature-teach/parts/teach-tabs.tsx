import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

export function TeachTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('teach.title')}>
      <Tab to="/teach" activeOptions={{ exact: true }}>
        {t('teach.trainings')}
      </Tab>
      <Tab to="/teach/modules">{t('teach.modules')}</Tab>
      <Tab to="/teach/banks">{t('teach.banks')}</Tab>
      <Tab to="/teach/tests">{t('teach.tests')}</Tab>
      <Tab to="/teach/mentors">{t('teach.own-mentors')}</Tab>
    </Tabs>
  );
}
