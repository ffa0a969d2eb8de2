import '../teach.css';
import { useParams } from '@tanstack/react-router';
import { useApiList, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Card, DataTable, EmptyState, Loaded } from '#web/ui';
import { Link } from '@tanstack/react-router';
import { ActivityFrame } from '../parts/activity-frame.js';

type Progress = Answer<'/api/v1/activities/{activityId}/progress'>;
type Learner = Progress['items'][number];
type Module = Progress['modules'][number];

export function ProgressScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId/progress' });
  return <ActivityFrame activityId={activityId}>{() => <ProgressOf activityId={activityId} />}</ActivityFrame>;
}

function ProgressOf({ activityId }: { activityId: string }) {
  const { t, pick, shortDate } = useI18n();
  const course = useApi('/api/v1/activities/{activityId}/progress', { path: { activityId }, query: { limit: 1 } });
  const learners = useApiList('/api/v1/activities/{activityId}/progress', { path: { activityId }, query: { limit: 50 } });
  return (
    <Loaded query={course}>
      {({ modules }) => (
        <div className="k-stack k-stack--l">
          <section className="k-stack">
            <h2>{t('teach.course')}</h2>
            <div className="k-grid k-grid--fill">
              {modules.map((module) => (
                <Card key={module.moduleId} level={3} title={<Link to="/teach/modules/$moduleId" params={{ moduleId: module.moduleId }}>{pick(module.title)}</Link>}>
                  <p className="k-row">
                    <Badge tone={module.required ? 'action' : 'plain'}>{t(module.required ? 'teach.required' : 'teach.optional')}</Badge>
                    {t('teach.lessons', { count: module.lessons })}
                  </p>
                </Card>
              ))}
            </div>
          </section>
          <section className="k-stack">
            <h2>{t('teach.who-is-where')}</h2>
            <Loaded query={learners}>
              {(items) => (
                <DataTable
                  caption={t('teach.who-is-where')}
                  hideCaption
                  rows={items}
                  rowKey={({ personId }) => personId}
                  more={learners.more}
                  empty={<EmptyState title={t('teach.nobody')}>{t('teach.nobody-help')}</EmptyState>}
                  columns={[
                    { key: 'name', header: t('common.full-name'), primary: true, cell: ({ givenName, familyName }) => `${givenName} ${familyName}` },
                    { key: 'presence', header: t('teach.presence'), cell: ({ presence }) => (presence === null ? '–' : t(`teach.${presence}`)) },
                    ...modules.map((module) => ({ key: module.moduleId, header: pick(module.title), cell: (learner: Learner) => <ModuleProgress module={module} learner={learner} /> })),
                    {
                      key: 'done',
                      header: t('teach.completed'),
                      cell: ({ completedOn }) => (completedOn === null ? '–' : <Badge tone="done">{shortDate(completedOn)}</Badge>),
                    },
                  ]}
                />
              )}
            </Loaded>
          </section>
        </div>
      )}
    </Loaded>
  );
}

function ModuleProgress({ module, learner }: { module: Module; learner: Learner }) {
  const { t, percent } = useI18n();
  const own = learner.modules.find(({ moduleId }) => moduleId === module.moduleId);
  if (own === undefined || (own.lessonsRead === 0 && own.pre === null && own.post === null)) return <span className="k-soft">{t('teach.not-begun')}</span>;
  return (
    <span className="t-progress">
      <span>{t('teach.lessons-read', { read: own.lessonsRead, lessons: module.lessons })}</span>
      {own.pre !== null && <span>{t('teach.pre', { score: percent(own.pre.percent / 100) })}</span>}
      {own.post !== null && <Badge tone={own.post.passed ? 'done' : 'attention'}>{t('teach.post', { score: percent(own.post.percent / 100) })}</Badge>}
    </span>
  );
}
