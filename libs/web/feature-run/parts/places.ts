import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';

type PlaceCode = Answer<'/api/v1/programmes/{key}/people'>['items'][number]['placeCode'];

export const placeCodes = ['tallinn-lasnamae', 'tallinn-pohja', 'paldiski', 'maardu', 'kohtla-jarve', 'johvi', 'sillamae', 'narva', 'other'] as const satisfies readonly PlaceCode[];

/** The name of a place in the reader's language. */
export function usePlaceName(): (code: string) => string {
  const { t } = useI18n();
  return (code) => t(`run.place-${code as PlaceCode}`);
}
