import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

export function LearnTabs() {
  const { t } = useI18n();
  return (
    <div className="l-tabs">
      <Tabs label={t('learn.area')}>
        <Tab to="/learn" activeOptions={{ exact: true }}>
          {t('learn.area')}
        </Tab>
        <Tab to="/learn/certificates">{t('learn.certificates')}</Tab>
        <Tab to="/learn/mentoring">{t('learn.mentoring')}</Tab>
      </Tabs>
    </div>
  );
}
