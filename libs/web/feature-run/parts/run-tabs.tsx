import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

export function RunTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('run.title')}>
      <Tab to="/run" activeOptions={{ exact: true }}>
        {t('run.activities')}
      </Tab>
      <Tab to="/run/people">{t('run.people')}</Tab>
      <Tab to="/run/mentors">{t('run.mentors')}</Tab>
      <Tab to="/run/certificates">{t('run.certificates')}</Tab>
      <Tab to="/run/letters">{t('letters.log')}</Tab>
      <Tab to="/run/mailbox">{t('run.mailbox')}</Tab>
      <Tab to="/run/jobs">{t('run.jobs')}</Tab>
    </Tabs>
  );
}
