import { say, type Sentence } from '../checks.js';
import { isObject, textOf } from '../json.js';

/** What a JSON-LD processor complains of: a word without a meaning most often. */
export function explain(error: unknown): Sentence {
  if (!(error instanceof Error)) return say('words-unknown');
  const details = 'details' in error && isObject(error.details) ? error.details : {};
  const event = isObject(details['event']) ? details['event'] : {};
  const about = isObject(event['details']) ? event['details'] : {};
  const word = textOf(about['property']) ?? textOf(about['type']);
  if (word !== null) return say('word-unknown', { word });
  const again = textOf(details['term']);
  if (details['code'] === 'protected term redefinition' && again !== null) return say('word-redefined', { word: again });
  return say('words-other', { message: textOf(event['message']) ?? error.message });
}
