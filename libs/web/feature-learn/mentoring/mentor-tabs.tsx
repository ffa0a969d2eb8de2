import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

/** The mentor's own rooms. */
export function MentorTabs() {
  const { t } = useI18n();
  return (
    <div className="l-tabs">
      <Tabs label={t('mentor.space')}>
        <Tab to="/learn/mentoring" activeOptions={{ exact: true }}>
          {t('mentor.tab-check-ins')}
        </Tab>
        <Tab to="/learn/mentoring/group">{t('mentor.tab-group')}</Tab>
        <Tab to="/learn/mentoring/diary">{t('mentor.tab-diary')}</Tab>
        <Tab to="/learn/mentoring/materials">{t('mentor.tab-materials')}</Tab>
        <Tab to="/learn/mentoring/ask">{t('mentor.tab-ask')}</Tab>
      </Tabs>
    </div>
  );
}
