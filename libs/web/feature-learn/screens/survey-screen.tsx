import '../attempt.css';
import { useParams, useRouteContext } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Loaded, Notice, Page, PageHeader } from '#web/ui';
import { BackLink } from '../parts/back-link.js';
import { Answered, SurveyForm, type Survey } from '../survey/survey-form.js';

export function SurveyScreen() {
  const { surveyId } = useParams({ from: '/learn/surveys/$surveyId' });
  const { language } = useI18n();
  const survey = useApi('/api/v1/assessments/{id}/survey', { path: { id: surveyId }, query: { language } });
  return (
    <Page narrow>
      <Loaded query={survey}>{(data) => <SurveyPage survey={data} />}</Loaded>
    </Page>
  );
}

function SurveyPage({ survey }: { survey: Survey }) {
  const { t, pick } = useI18n();
  const { session } = useRouteContext({ from: '/learn' });
  const { activityId, id } = survey;
  return (
    <>
      <PageHeader title={pick(survey.title)} lead={t('survey.lead')} above={<BackLink to="/learn/trainings/$activityId" params={{ activityId }}>{t('learn.training')}</BackLink>} />
      {survey.answered ? <Answered surveyId={id} personId={session.person.id} /> : survey.state === 'open' ? <SurveyForm survey={survey} personId={session.person.id} /> : <NotNow survey={survey} />}
    </>
  );
}

function NotNow({ survey: { state, opensAt } }: { survey: Survey }) {
  const { t, dateTime } = useI18n();
  if (state === 'closed' || opensAt === null) return <Notice title={t('survey.closed-title')}>{t('survey.closed')}</Notice>;
  return <Notice title={t('survey.waits-title')}>{t('survey.waits', { when: dateTime(opensAt) })}</Notice>;
}
