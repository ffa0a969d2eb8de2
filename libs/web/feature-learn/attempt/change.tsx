import { useI18n } from '#web/i18n';
import { Meter } from '#web/ui';

/** Before and after, side by side, and the difference in words. */
export function Change({ before, after }: { before: number; after: number }) {
  const { t, percent, number } = useI18n();
  const difference = after - before;
  const words = difference > 0 ? 'assessment.change-up' : difference < 0 ? 'assessment.change-down' : 'assessment.change-none';
  return (
    <div className="l-change">
      <Meter label={t('assessment.before')} value={before} max={100} text={percent(before / 100)} tone="attention" />
      <Meter label={t('assessment.now')} value={after} max={100} text={percent(after / 100)} tone="done" />
      <p>{t(words, { count: Math.abs(difference), shown: number(Math.abs(difference)) })}</p>
    </div>
  );
}
