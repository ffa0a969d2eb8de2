import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge } from '#web/ui';

type Activity = Answer<'/api/v1/public/programme'>['activities'][number];

function isOver(activity: Activity): boolean {
  return Date.parse(activity.endsAt) < Date.now();
}

/** What is ahead first; what took place is shown with how many came. */
export function Events({ activities }: { activities: readonly Activity[] }) {
  const { t } = useI18n();
  const byStart = [...activities].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const coming = byStart.filter((activity) => !isOver(activity));
  const past = byStart.filter(isOver).reverse();
  return (
    <>
      <section className="k-section" aria-labelledby="coming-title">
        <h2 id="coming-title">{t('public.front-coming-title')}</h2>
        {coming.length === 0 ? <p className="k-lead">{t('public.front-nothing-coming')}</p> : <EventList activities={coming} />}
      </section>
      {past.length > 0 && (
        <section className="k-section" aria-labelledby="past-title">
          <h2 id="past-title">{t('public.front-past-title')}</h2>
          <EventList activities={past} />
        </section>
      )}
    </>
  );
}

function EventList({ activities }: { activities: readonly Activity[] }) {
  const { t, pick, date, timeRange } = useI18n();
  return (
    <ul className="k-events">
      {activities.map((activity) => (
        <li key={activity.id} className="k-event">
          <p className="k-event__when">
            <time dateTime={activity.startsAt}>{date(activity.startsAt)}</time>
            <br />
            {timeRange(activity.startsAt, activity.endsAt)}
          </p>
          <div>
            <h3>{pick(activity.title)}</h3>
            <p className="k-soft">
              {pick(activity.place)} · {t(`public.mode-${activity.mode}`)}
            </p>
          </div>
          <Standing activity={activity} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ activity }: { activity: Activity }) {
  const { t } = useI18n();
  if (isOver(activity)) return <p className="k-soft">{t('public.front-attended', { count: activity.present })}</p>;
  const left = Math.max(0, activity.capacity - activity.registered);
  if (!activity.open) return <p className="k-soft">{t('public.front-places-left', { count: left })}</p>;
  if (left === 0) return <Badge tone="attention">{t('public.front-full')}</Badge>;
  return (
    <div className="k-stack k-stack--s">
      <Badge tone="done">{t('public.front-open')}</Badge>
      <span className="k-small k-soft">{t('public.front-places-left', { count: left })}</span>
    </div>
  );
}
