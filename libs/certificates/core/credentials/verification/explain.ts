import { isObject, textOf } from '../json.js';

/** What a JSON-LD processor complains of, in one line. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'it is not understood.';
  const details: unknown = 'details' in error ? error.details : undefined;
  const event = isObject(details) && isObject(details['event']) ? textOf(details['event']['message']) : null;
  const at = isObject(details) && isObject(details['event']) && isObject(details['event']['details']) ? (textOf(details['event']['details']['property']) ?? textOf(details['event']['details']['type'])) : null;
  return `${event ?? error.message}${at === null ? '' : ` (${at})`}`.slice(0, 200);
}
