import createClient from 'openapi-fetch';
import { currentI18n } from '#web/i18n';
import { ApiProblem } from './problem.js';
import type { Answer, InitArguments, Method, PathWith } from './types.js';

interface LooseInit {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

interface LooseResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type LooseCall = (path: string, init: object) => Promise<LooseResult>;

// One place leaves the types that `request` checks; inferring through openapi-fetch's own would cost seconds of checking.
const client = createClient<Record<string, never>>({ credentials: 'same-origin' }) as unknown as Record<Uppercase<Method>, LooseCall>;

/**
 * One call to the API, typed by its contract. Answers the JSON, or throws an ApiProblem.
 * `await request('post', '/api/v1/join/{code}', { path: { code }, body })`
 */
export async function request<M extends Method, P extends PathWith<M>>(
  method: M,
  path: P,
  ...[init]: InitArguments<P, M>
): Promise<Answer<P, M>> {
  const { path: pathValues, query, body } = (init ?? {}) as LooseInit;
  const call = client[method.toUpperCase() as Uppercase<Method>];
  const result = await call(path, {
    params: { path: pathValues, query },
    body,
    headers: { 'accept-language': currentI18n().language },
  }).catch((error: unknown) => {
    throw error instanceof TypeError ? ApiProblem.unreachable() : error;
  });
  if (!result.response.ok) {
    throw ApiProblem.from(result.response.status, result.error, result.response.headers.get('x-request-id'));
  }
  return (result.data ?? null) as Answer<P, M>;
}

/** Sends a file as the whole body; throws an ApiProblem as `request` does. The address is one of the API's that takes files. */
export async function upload(address: `/api/v1/${string}`, file: Blob): Promise<void> {
  const headers = { 'content-type': file.type, 'accept-language': currentI18n().language };
  const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file }).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (response.ok) return;
  throw ApiProblem.from(response.status, await response.json().catch(() => null), response.headers.get('x-request-id'));
}
