import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

/** Everything about mentors, one level below the board. */
export function CascadeTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('cascade.tabs')}>
      <Tab to="/run/mentors" activeOptions={{ exact: true }}>
        {t('cascade.board')}
      </Tab>
      <Tab to="/run/mentors/groups">{t('cascade.groups')}</Tab>
      <Tab to="/run/mentors/matching">{t('cascade.matching')}</Tab>
      <Tab to="/run/mentors/contacts">{t('cascade.contacts')}</Tab>
      <Tab to="/run/mentors/cascade">{t('cascade.cascade')}</Tab>
      <Tab to="/run/mentors/rule">{t('cascade.rule')}</Tab>
    </Tabs>
  );
}
