import { currentI18n } from '#web/i18n';
import { ApiProblem } from './problem.js';

/** Asks for a file that is made of what is sent, and saves it under the given name; throws an ApiProblem as `request` does. */
export async function saveFileOf(address: `/api/v1/${string}`, body: object, name: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'accept-language': currentI18n().language };
  const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) }).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) throw ApiProblem.from(response.status, await response.json().catch(() => null), response.headers.get('x-request-id'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
