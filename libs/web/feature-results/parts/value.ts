import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';

export type Indicator = Answer<'/api/v1/programmes/{key}/indicators'>['items'][number];

/** How an indicator's numbers are written: people and things as they are, a share as a percentage, nothing known in words. */
export function useIndicatorValue(): (value: number | null, unit: Indicator['unit']) => string {
  const { t, number, percent } = useI18n();
  return (value, unit) => {
    if (value === null) return t('results.none-yet');
    return unit === 'percent' ? percent(value / 100) : number(value);
  };
}
