import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '#web/api-client';
import { useI18n, type Localized } from '#web/i18n';
import { Breadcrumbs, PageHeader, Tab, Tabs } from '#web/ui';

interface TestHeadProps {
  id: string;
  activityId: string;
  title: Localized;
  /** Then nobody is compared by language, asked on paper or given more time. */
  anonymous?: boolean;
  actions?: ReactNode;
}

/** The head that all screens of one test share, and the way between them. */
export function TestHead({ id, activityId, title, anonymous = false, actions }: TestHeadProps) {
  const { t, pick, date } = useI18n();
  const training = useApi('/api/v1/activities/{activityId}', { path: { activityId } }).data;
  const params = { assessmentId: id };
  return (
    <div className="k-stack">
      <PageHeader
        title={pick(title)}
        lead={training === undefined ? '\u00a0' : pick(training.title)}
        actions={actions}
        above={
          <Breadcrumbs
            items={[
              <Link key="all" to="/teach">{t('teach.title')}</Link>,
              <Link key="training" to="/teach/activities/$activityId/results" params={{ activityId }}>{t('statistics.results')}</Link>,
              pick(title),
            ]}
          />
        }
      />
      <p className="k-print-only">{t('statistics.printed-on', { date: date(new Date()) })}</p>
      <Tabs label={pick(title)}>
        <Tab to="/teach/assessments/$assessmentId" params={params} activeOptions={{ exact: true }}>
          {t('statistics.test-and-questions')}
        </Tab>
        {!anonymous && (
          <>
            <Tab to="/teach/assessments/$assessmentId/languages" params={params}>
              {t('statistics.languages')}
            </Tab>
            <Tab to="/teach/assessments/$assessmentId/paper" params={params}>
              {t('paper.title')}
            </Tab>
            <Tab to="/teach/assessments/$assessmentId/people" params={params}>
              {t('takers.title')}
            </Tab>
          </>
        )}
        <Tab to="/teach/assessments/$assessmentId/settings" params={params}>
          {t('settings.title')}
        </Tab>
      </Tabs>
    </div>
  );
}
