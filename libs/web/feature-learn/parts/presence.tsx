import { useI18n } from '#web/i18n';
import { Icon } from '#web/ui';
import type { LearningActivity } from '../types.js';

/** Presence in words; who is wrongly marked learns what to do. */
export function Presence({ presence, startsAt }: Pick<LearningActivity, 'presence' | 'startsAt'>) {
  const { t } = useI18n();
  if (presence === 'present') {
    return (
      <p className="l-presence l-presence--present">
        <Icon name="check" /> {t('learn.present')}
      </p>
    );
  }
  if (presence === 'absent') {
    return (
      <p className="l-presence">
        <Icon name="info" /> {t('learn.absent')}
      </p>
    );
  }
  return (
    <p className="l-presence">
      <Icon name="info" /> {Date.parse(startsAt) > Date.now() ? t('learn.presence-ahead') : t('learn.presence-awaited')}
    </p>
  );
}
