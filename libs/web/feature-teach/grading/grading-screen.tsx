import '../teach.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, useApiChange, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, DataTable, EmptyState, Loaded, showToast } from '#web/ui';
import { ActivityFrame } from '../parts/activity-frame.js';

type Overview = Answer<'/api/v1/activities/{activityId}/grading'>['items'][number];

/** What waits on the trainer's desk: answers to grade, appeals to answer, results to release. */
export function GradingScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId/grading' });
  return (
    <ActivityFrame activityId={activityId}>
      {() => (
        <div className="k-stack k-stack--l">
          <Waiting activityId={activityId} />
          <Appeals activityId={activityId} />
          <Held activityId={activityId} />
        </div>
      )}
    </ActivityFrame>
  );
}

function Waiting({ activityId }: { activityId: string }) {
  const { t, pick, dateTime, languageName } = useI18n();
  const answers = useApiList('/api/v1/activities/{activityId}/grading/answers', { path: { activityId }, query: { limit: 25 } });
  return (
    <section className="k-stack">
      <h2>{t('grading.waiting')}</h2>
      <Loaded query={answers}>
        {(items) => (
          <DataTable
            caption={t('grading.waiting')}
            hideCaption
            rows={items}
            rowKey={({ attemptId, questionId }) => `${attemptId} ${questionId}`}
            more={answers.more}
            empty={<EmptyState title={t('grading.nothing-waits')}>{t('grading.nothing-waits-help')}</EmptyState>}
            columns={[
              {
                key: 'question',
                header: t('grading.question'),
                primary: true,
                cell: ({ attemptId, questionId, stem }) => (
                  <Link to="/teach/grading/$attemptId/$questionId" params={{ attemptId, questionId }}>
                    {pick(stem)}
                  </Link>
                ),
              },
              { key: 'test', header: t('grading.test'), cell: ({ testTitle }) => pick(testTitle) },
              { key: 'person', header: t('grading.person'), cell: ({ personName }) => personName ?? t('grading.without-name') },
              { key: 'language', header: t('grading.language'), cell: ({ language }) => languageName(language) },
              { key: 'when', header: t('grading.handed-in'), cell: ({ submittedAt }) => dateTime(submittedAt) },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

function Appeals({ activityId }: { activityId: string }) {
  const { t, pick, dateTime } = useI18n();
  const appeals = useApiList('/api/v1/activities/{activityId}/grading/appeals', { path: { activityId }, query: { limit: 25 } });
  return (
    <section className="k-stack">
      <h2>{t('grading.appeals')}</h2>
      <Loaded query={appeals}>
        {(items) => (
          <DataTable
            caption={t('grading.appeals')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={appeals.more}
            empty={<p className="k-soft">{t('grading.no-appeals')}</p>}
            columns={[
              {
                key: 'question',
                header: t('grading.question'),
                primary: true,
                cell: ({ attemptId, questionId, stem }) => (
                  <Link to="/teach/grading/$attemptId/$questionId" params={{ attemptId, questionId }}>
                    {pick(stem)}
                  </Link>
                ),
              },
              { key: 'text', header: t('grading.what-they-say'), cell: ({ text }) => text },
              { key: 'person', header: t('grading.person'), cell: ({ personName }) => personName ?? t('grading.without-name') },
              { key: 'when', header: t('grading.when'), short: true, cell: ({ madeAt }) => dateTime(madeAt) },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

function Held({ activityId }: { activityId: string }) {
  const { t } = useI18n();
  const overview = useApi('/api/v1/activities/{activityId}/grading', { path: { activityId } });
  const held = overview.data?.items.filter((test) => test.held > 0) ?? [];
  if (held.length === 0) return null;
  return (
    <section className="k-stack">
      <h2>{t('grading.held')}</h2>
      <p className="k-soft">{t('grading.held-help')}</p>
      <div className="k-grid k-grid--fill">
        {held.map((test) => (
          <HeldTest key={test.assessmentId} test={test} />
        ))}
      </div>
    </section>
  );
}

function HeldTest({ test: { assessmentId, title, held, waiting } }: { test: Overview }) {
  const { t, pick } = useI18n();
  const release = useApiChange('post', '/api/v1/assessments/{id}/release', ['/api/v1/activities/{activityId}/grading']);
  return (
    <Card
      level={3}
      title={pick(title)}
      foot={
        <Button
          variant="primary"
          busy={release.isPending}
          onClick={() => release.mutate({ path: { id: assessmentId }, body: {} }, { onSuccess: ({ released }) => showToast(t('grading.released', { count: released })) })}
        >
          {t('grading.release', { count: held })}
        </Button>
      }
    >
      {waiting > 0 && (
        <p>
          <Badge tone="attention">{t('grading.still-waiting', { count: waiting })}</Badge>
        </p>
      )}
    </Card>
  );
}
