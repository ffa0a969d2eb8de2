import { currentI18n } from '#web/i18n';
import { ApiProblem } from './problem.js';

/** Sends a file as the whole body. Answers the JSON, or throws an ApiProblem as `request` does. */
export async function uploadFile<A>(url: string, file: Blob): Promise<A> {
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': currentI18n().language };
  const response = await fetch(url, { method: 'POST', body: file, headers, credentials: 'same-origin' }).catch(() => {
    throw ApiProblem.unreachable();
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw ApiProblem.from(response.status, answer, response.headers.get('x-request-id'));
  return answer as A;
}
