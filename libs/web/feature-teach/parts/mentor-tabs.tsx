import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

/** What a trainer has to do with mentors. */
export function MentorTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('teach.own-mentors')}>
      <Tab to="/teach/mentors" activeOptions={{ exact: true }}>
        {t('follow.own-mentors')}
      </Tab>
      <Tab to="/teach/mentors/questions">{t('ask.of-mentors')}</Tab>
    </Tabs>
  );
}
