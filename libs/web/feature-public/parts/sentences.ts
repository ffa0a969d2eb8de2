import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { claims, states } from './claims.js';

type Sentence = Answer<'/api/v1/verify/documents', 'post'>['checks'][number]['sentences'][number];

/** What was found in a file, in the language of whoever reads it. */
export function useSentences(): (sentences: readonly Sentence[]) => string {
  const { t, dateTime } = useI18n();
  const named = (name: string, value: string): string => {
    if (name === 'moment') return dateTime(value);
    const state = name === 'state' ? states.find((each) => each === value) : undefined;
    if (state !== undefined) return t(`verify.state-${state}`);
    const claim = name === 'field' ? [...claims, 'page' as const].find((each) => each === value) : undefined;
    return claim === undefined ? value : t(`verify.claim-${claim}`);
  };
  return (sentences) => sentences.map(({ code, params }) => t(`verdict.${code}`, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, named(name, value)])))).join(' ');
}
