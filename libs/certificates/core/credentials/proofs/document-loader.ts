import type { RemoteDocument } from 'jsonld';
import { inEnglish, say, type Sentence } from '../checks.js';
import { isObject } from '../json.js';
import { Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { bundledContext } from './contexts.js';

export type DocumentLoader = (url: string) => Promise<RemoteDocument>;

/** A context that was not to be had; the credential may be good, but cannot be checked. */
export class ContextUnreachable extends Error {
  readonly sentences: readonly Sentence[];

  constructor(address: string, reason: Sentence) {
    const sentences = [say('context-unreachable', { address }), reason];
    super(inEnglish(sentences));
    this.sentences = sentences;
  }
}

/** The context that was not to be had, also where a JSON-LD processor has wrapped the error in its own; null for any other failure. */
export function missingContext(error: unknown): ContextUnreachable | null {
  if (error instanceof ContextUnreachable) return error;
  const details = isObject(error) ? error['details'] : undefined;
  return isObject(details) && details['cause'] instanceof ContextUnreachable ? details['cause'] : null;
}

/** How many foreign contexts one credential may pull in. */
const mostForeign = 5;

/** Bundled contexts from memory, others through the guarded fetcher, each once; `foreign` names what was fetched. */
export function documentLoader(fetchJson: FetchJson): { readonly load: DocumentLoader; readonly foreign: readonly string[] } {
  const foreign: string[] = [];
  const fetched = new Map<string, Promise<unknown>>();
  const load = async (url: string): Promise<RemoteDocument> => {
    const known = bundledContext(url);
    // What never changes, the processor keeps in its processed form.
    if (known !== undefined) return { documentUrl: url, document: known, tag: 'static' };
    if (!fetched.has(url)) {
      if (foreign.length >= mostForeign) throw new ContextUnreachable(url, say('contexts-many'));
      foreign.push(url);
      fetched.set(url, fetchJson(url));
    }
    try {
      const document = await fetched.get(url);
      if (!isObject(document)) throw new ContextUnreachable(url, say('context-no-object'));
      return { documentUrl: url, document };
    } catch (error) {
      throw error instanceof Unreachable ? new ContextUnreachable(url, error.sentence) : error;
    }
  };
  return { load, foreign };
}
