import { useI18n } from '#web/i18n';
import { Icon } from '#web/ui';
import type { LearningActivity } from '../types.js';

type Held = Pick<LearningActivity, 'startsAt' | 'endsAt' | 'place'>;

export function useWhen(): (held: Pick<Held, 'startsAt' | 'endsAt'>) => string {
  const { date, dateTime, dateTimeRange } = useI18n();
  return ({ startsAt, endsAt }) => (date(startsAt) === date(endsAt) ? dateTimeRange(startsAt, endsAt) : `${dateTime(startsAt)} – ${dateTime(endsAt)}`);
}

export function WhenAndWhere({ held }: { held: Held }) {
  const { t, pick } = useI18n();
  const when = useWhen();
  return (
    <dl className="l-where">
      <div>
        <dt>
          <Icon name="calendar" />
          <span className="k-hidden">{t('learn.when')}</span>
        </dt>
        <dd>{when(held)}</dd>
      </div>
      <div>
        <dt>
          <Icon name="place" />
          <span className="k-hidden">{t('learn.where')}</span>
        </dt>
        <dd>{pick(held.place)}</dd>
      </div>
    </dl>
  );
}
