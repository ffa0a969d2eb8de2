import '../learn.css';
import { Link } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Card, EmptyState, LinkButton, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { currentOf } from '../learning.js';
import { LearnTabs } from '../parts/learn-tabs.js';
import { ModuleBars } from '../parts/module-bars.js';
import { NextStep } from '../parts/next-step.js';
import { Presence } from '../parts/presence.js';
import { WhenAndWhere } from '../parts/when-and-where.js';
import type { LearningActivity } from '../types.js';
import { useLearning } from '../use-learning.js';

export function HomeScreen() {
  const { t } = useI18n();
  const learning = useLearning();
  return (
    <Page>
      <PageHeader title={t('learn.title')} />
      <LearnTabs />
      <Loaded query={learning}>{({ activities }) => (activities.length === 0 ? <Nothing /> : <Trainings activities={activities} />)}</Loaded>
    </Page>
  );
}

function Nothing() {
  const { t } = useI18n();
  return (
    <EmptyState
      title={t('learn.empty-title')}
      illustration="signpost"
      action={
        <LinkButton to="/join" variant="primary" size="large">
          {t('learn.join')}
        </LinkButton>
      }
    >
      {t('learn.empty-help')}
    </EmptyState>
  );
}

function Trainings({ activities }: { activities: LearningActivity[] }) {
  const { t } = useI18n();
  const current = currentOf(activities);
  const others = activities.filter((one) => one !== current).sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return (
    <div className="k-stack k-stack--l">
      {current !== undefined && <Current activity={current} />}
      <MentorCall asks={activities.some(({ completed }) => completed)} />
      {others.length > 0 && (
        <section className="k-stack">
          <h2>{t(current === undefined ? 'learn.events' : 'learn.others')}</h2>
          <div className="k-grid">
            {others.map((activity) => (
              <Other key={activity.activityId} activity={activity} />
            ))}
          </div>
        </section>
      )}
      <p>
        <Link to="/join">{t('learn.join-another')}</Link>
      </p>
    </div>
  );
}

function Current({ activity }: { activity: LearningActivity }) {
  const { t, pick } = useI18n();
  return (
    <div className="l-current">
      <NextStep activity={activity} />
      <Card title={pick(activity.title)} className="l-current__training">
        <WhenAndWhere held={activity} />
        <Presence presence={activity.presence} startsAt={activity.startsAt} />
        <ModuleBars modules={activity.modules} />
        <p>
          <Link to="/learn/trainings/$activityId" params={{ activityId: activity.activityId }}>
            {t('learn.whole-training')}
          </Link>
        </p>
      </Card>
    </div>
  );
}

function Other({ activity }: { activity: LearningActivity }) {
  const { t, pick, date } = useI18n();
  const { activityId, title, modules, completed, completedOn, presence, startsAt } = activity;
  const name = pick(title);
  return (
    <Card
      level={3}
      title={
        modules.length === 0 ? (
          name
        ) : (
          <Link to="/learn/trainings/$activityId" params={{ activityId }}>
            {name}
          </Link>
        )
      }
    >
      <WhenAndWhere held={activity} />
      {completed && completedOn !== null ? (
        <p>
          <Badge tone="done" icon="check">
            {t('learn.completed-on', { date: date(completedOn) })}
          </Badge>
        </p>
      ) : (
        <Presence presence={presence} startsAt={startsAt} />
      )}
    </Card>
  );
}

/** An invitation that waits for an answer must not depend on a mail being read. */
function MentorCall({ asks }: { asks: boolean }) {
  return asks ? <MentorNotice /> : null;
}

function MentorNotice() {
  const { t } = useI18n();
  const { candidacy, canBeInvited } = useApi('/api/v1/me/mentoring').data ?? { candidacy: null, canBeInvited: false };
  const invited = candidacy?.state === 'invited';
  if (!invited && !canBeInvited) return null;
  return (
    <Notice title={t(invited ? 'learn.invited-title' : 'learn.could-mentor-title')}>
      <p>
        <Link to="/learn/mentoring">{t(invited ? 'learn.invited-link' : 'learn.could-mentor-link')}</Link>
      </p>
    </Notice>
  );
}
