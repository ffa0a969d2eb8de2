import { currentI18n } from '#web/i18n';
import { ApiProblem } from './problem.js';

type Address = `/api/v1/${string}`;

/** Asks for a file that is made of what is sent, and saves it under the given name; throws an ApiProblem as `request` does. */
export function saveFileOf(address: Address, body: object, name: string): Promise<void> {
  return save(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, name);
}

/** Saves a file that may be there no more, under the name that the server gives it; throws an ApiProblem, which a plain link would save as the file. */
export function saveFile(address: Address): Promise<void> {
  return save(address, {}, null);
}

async function save(address: Address, init: RequestInit, name: string | null): Promise<void> {
  const headers = { ...(init.headers as Record<string, string> | undefined), 'accept-language': currentI18n().language };
  const response = await fetch(address, { ...init, credentials: 'same-origin', headers }).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) throw ApiProblem.from(response.status, await response.json().catch(() => null), response.headers.get('x-request-id'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
