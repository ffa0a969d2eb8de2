import '../run.css';
import { useState } from 'react';
import { useApi } from '#web/api-client';
import { useI18n, type Language } from '#web/i18n';
import { Loaded, Page, PageHeader, Select } from '#web/ui';
import { LettersTabs } from '../letters/letters-tabs.js';
import { RunTabs } from '../parts/run-tabs.js';

const languages: readonly Language[] = ['et', 'ru', 'en'];

export function MailTemplatesScreen() {
  const { t, pick, language: own, languageTitle } = useI18n();
  const templates = useApi('/api/v1/mail-templates');
  const [index, setIndex] = useState(0);
  const [language, setLanguage] = useState<Language>(own);
  return (
    <Page>
      <PageHeader title={t('letters.tab-templates')} lead={t('letters.templates-lead')} />
      <RunTabs />
      <LettersTabs />
      <Loaded query={templates}>
        {({ items }) => (
          <div className="k-stack">
            <div className="r-filters">
              <Select
                label={t('letters.template')}
                value={String(index)}
                onValue={(value) => setIndex(Number(value))}
                options={items.map((item) => ({ value: String(item.index), label: item.necessary ? `${pick(item.use)} (${t('letters.template-necessary')})` : pick(item.use) }))}
              />
              <Select label={t('letters.template-language')} value={language} onValue={(value) => setLanguage(languages.find((each) => each === value) ?? 'et')} options={languages.map((value) => ({ value, label: languageTitle(value) }))} />
            </div>
            <Preview index={index} language={language} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Preview({ index, language }: { index: number; language: Language }) {
  const { t } = useI18n();
  const mail = useApi('/api/v1/mail-templates/{index}', { path: { index }, query: { language } });
  return (
    <Loaded query={mail}>
      {({ subject, html, text }) => (
        <>
          <h2 lang={language}>{subject}</h2>
          <iframe className="r-letter" title={subject} lang={language} sandbox="" srcDoc={html} />
          <details className="k-reveal">
            <summary>{t('letters.as-text')}</summary>
            <pre className="r-wrap" lang={language}>
              {text}
            </pre>
          </details>
        </>
      )}
    </Loaded>
  );
}
