import { useI18n } from '#web/i18n';
import { Icon, Notice } from '#web/ui';
import type { JoinOffer } from './draft.js';

/** What one is about to join: when, where, and whether there is room. */
export function OfferCard({ offer: { activity, programmeTitle } }: { offer: JoinOffer }) {
  const { t, pick, dateTimeRange } = useI18n();
  return (
    <div className="k-card">
      <p className="k-soft">{pick(programmeTitle)}</p>
      <p className="k-row">
        <Icon name="calendar" />
        {dateTimeRange(activity.startsAt, activity.endsAt)}
      </p>
      <p className="k-row">
        <Icon name="place" />
        {pick(activity.place)}
      </p>
      {activity.placesLeft === 0 ? (
        <Notice tone="attention">{t('public.join-waiting')}</Notice>
      ) : (
        <p className="k-row">
          <Icon name="people" />
          {t('public.front-places-left', { count: activity.placesLeft })}
        </p>
      )}
    </div>
  );
}
