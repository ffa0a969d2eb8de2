import { useI18n } from '#web/i18n';
import type { Step } from './plan.js';

/** "Day 7", "Month 4". */
export function useOffset(): (step: Step) => string {
  const { t } = useI18n();
  return ({ after }) => t(after.unit === 'days' ? 'follow.day-n' : 'follow.month-n', { count: after.amount });
}
