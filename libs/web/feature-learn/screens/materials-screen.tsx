import '../learn.css';
import { languages } from '#kernel';
import { useI18n } from '#web/i18n';
import { Card, languageNames, Page, PageHeader } from '#web/ui';
import { topics } from '../mentoring/choices.js';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { LearnTabs } from '../parts/learn-tabs.js';

/** Everything for one meeting, to print or to show; each in three languages. */
export function MaterialsScreen() {
  const { t } = useI18n();
  return (
    <Page>
      <PageHeader title={t('mentor.tab-materials')} lead={t('mentor.materials-lead')} />
      <LearnTabs />
      <MentorTabs />
      <div className="k-grid">
        {topics.map((topic) => (
          <Card key={topic} title={t(`topics.${topic}`)}>
            <Files titled what={t('mentor.plan')} topic={t(`topics.${topic}`)} address={(language) => `/api/v1/mentoring-materials/plan/${topic}/${language}`} />
            <Files titled what={t('mentor.slides')} topic={t(`topics.${topic}`)} address={(language) => `/api/v1/mentoring-materials/slides/${topic}/${language}`} />
          </Card>
        ))}
        <Card title={t('mentor.sheet-pdf')}>
          <p>{t('mentor.sheet-for')}</p>
          <Files what={t('mentor.sheet-pdf')} topic={t('mentor.tab-group')} address={(language) => `/api/v1/me/mentoring/sheet/${language}`} />
        </Card>
        <Card title={t('mentor.guide')}>
          <Files what={t('mentor.guide')} topic={t('mentor.space')} address={(language) => `/api/v1/mentoring-materials/guide/all/${language}`} />
        </Card>
      </div>
    </Page>
  );
}

function Files({ what, topic, titled = false, address }: { what: string; topic: string; titled?: boolean; address: (language: string) => string }) {
  const { t } = useI18n();
  return (
    <p>
      {titled && (
        <>
          <strong>{what}</strong>
          <br />
        </>
      )}
      <span className="k-row l-languages">
        {languages.map((language) => (
          <a key={language} href={address(language)} target="_blank" rel="noreferrer" aria-label={t('mentor.pdf-label', { what, topic, language: languageNames[language] })}>
            <span lang={language}>{languageNames[language]}</span>
          </a>
        ))}
      </span>
    </p>
  );
}
