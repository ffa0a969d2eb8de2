import type { ScaleItem } from '../item/index.js';
import type { Judgement } from './grade.js';
import { valueOf } from './read-response.js';

/** Says what was answered and scores nothing: there is no right answer to what one thinks. */
export function judgeScale({ statements, steps, notApplicable = false }: ScaleItem, response: unknown): Judgement {
  const trace = statements.map(({ key }) => {
    const value = valueOf(response, key);
    const allowed = typeof value === 'number' ? steps.some((step) => step.value === value) : value === 'undisclosed' || notApplicable;
    return { part: key, given: allowed ? value : null, correct: false, share: 0 };
  });
  return { answered: trace.some(({ given }) => given !== null), trace };
}
