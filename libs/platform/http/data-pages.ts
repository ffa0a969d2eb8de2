import type { IncomingMessage } from 'node:http';
import { preferredType } from './accept.js';

const offered = ['text/html', 'application/json', 'application/ld+json', 'application/vc'] as const;

/** Where a request is answered: a page that has data too has it below `/api/v1`, and who prefers data to a page gets it by the same address. */
export function dataAddress({ url = '/', method, headers }: Pick<IncomingMessage, 'url' | 'method' | 'headers'>, pages: readonly string[]): string {
  const page = pages.find((prefix) => url.startsWith(prefix));
  if (page === undefined || (method !== 'GET' && method !== 'HEAD') || !/^[\w-]+(\?|$)/.test(url.slice(page.length))) return url;
  const wanted = preferredType(headers.accept, offered);
  return wanted === null || wanted === 'text/html' ? url : `/api/v1${url}`;
}
