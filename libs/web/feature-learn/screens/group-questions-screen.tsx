import '../learn.css';
import { languages } from '#kernel';
import { isProblem, useApi, useApiChange, type Answer } from '#web/api-client';
import { AnchorForm } from '#web/cascade';
import { useI18n } from '#web/i18n';
import { Card, EmptyState, languageNames, Loaded, Page, PageHeader, showToast } from '#web/ui';
import { QrCode } from '#web/ui/qr-code';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { LearnTabs } from '../parts/learn-tabs.js';

/** The five questions for the mentor's own group: by QR, on paper, and typed in from paper. */
export function GroupQuestionsScreen() {
  const { t } = useI18n();
  const asked = useApi('/api/v1/me/mentoring/group/questions');
  return (
    <Page>
      <PageHeader title={t('dilution.five')} lead={t('dilution.mentor-lead')} />
      <LearnTabs />
      <MentorTabs />
      {isProblem(asked.error, 404) ? (
        <EmptyState title={t('dilution.no-questions')} illustration="table">
          {t('dilution.no-questions-help')}
        </EmptyState>
      ) : (
        <Loaded query={asked}>{(data) => <Ways asked={data} />}</Loaded>
      )}
    </Page>
  );
}

function Ways({ asked: { questions, answered } }: { asked: Answer<'/api/v1/me/mentoring/group/questions'> }) {
  const { t, language } = useI18n();
  const joinUrl = useApi('/api/v1/me/mentoring/group').data?.joinUrl ?? null;
  const typing = useApiChange('post', '/api/v1/me/mentoring/group/questions', ['/api/v1/me/mentoring/group/questions']);
  return (
    <div className="k-stack k-stack--l">
      <p className="l-strong">{t('dilution.answered', { count: answered })}</p>
      <div className="k-grid">
        {joinUrl !== null && (
          <Card title={t('dilution.by-qr')}>
            <QrCode text={`${joinUrl}/questions`} label={t('dilution.qr-label')} />
            <p className="k-small k-soft l-break">{`${joinUrl}/questions`}</p>
          </Card>
        )}
        <Card title={t('dilution.on-paper')}>
          <p>{t('dilution.on-paper-help')}</p>
          <p className="k-row l-languages">
            {languages.map((each) => (
              <a key={each} href={`/api/v1/me/mentoring/questions-sheet/${each}`} target="_blank" rel="noreferrer" aria-label={t('mentor.pdf-label', { what: t('dilution.five'), topic: t('mentor.tab-group'), language: languageNames[each] })}>
                <span lang={each}>{languageNames[each]}</span>
              </a>
            ))}
          </p>
        </Card>
      </div>
      <details className="l-details">
        <summary>{t('dilution.type-in')}</summary>
        <div className="l-measure">
          <AnchorForm
            questions={questions}
            large={false}
            label={t('dilution.save-sheet')}
            send={async (answers) => {
              await typing.mutateAsync({ body: { language, answers } });
              showToast(t('dilution.sheet-saved'));
            }}
          />
        </div>
      </details>
    </div>
  );
}
