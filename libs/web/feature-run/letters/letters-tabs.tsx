import { useI18n } from '#web/i18n';
import { Tab, Tabs } from '#web/ui';

export function LettersTabs() {
  const { t } = useI18n();
  return (
    <Tabs label={t('letters.log')}>
      <Tab to="/run/letters" activeOptions={{ exact: true }}>
        {t('letters.tab-log')}
      </Tab>
      <Tab to="/run/letters/addresses">{t('letters.tab-blocked')}</Tab>
      <Tab to="/run/letters/templates">{t('letters.tab-templates')}</Tab>
    </Tabs>
  );
}
