import { useI18n } from '#web/i18n';
import { classes } from '#web/ui';
import '../teach.css';

export type Presence = 'present' | 'absent' | null;

/** Two large buttons that say by themselves which one holds; a second press takes the mark back. */
export function PresenceButtons({ name, value, onMark }: { name: string; value: Presence; onMark: (state: Presence) => void }) {
  const { t } = useI18n();
  return (
    <div role="group" aria-label={t('teach.presence-of', { name })} className="t-presence">
      {(['present', 'absent'] as const).map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={value === state}
          className={classes('t-presence__button', `t-presence__button--${state}`)}
          onClick={() => onMark(value === state ? null : state)}
        >
          {t(`teach.${state}`)}
        </button>
      ))}
    </div>
  );
}
