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

/** Sends a file as `uploadFile` does and tells how much of it is on its way, from 0 to 1: on a slow line that takes minutes. */
export function uploadWithProgress<A>(url: string, file: Blob, onSent: (share: number) => void): Promise<A> {
  return new Promise((resolve, reject) => {
    // fetch tells nothing of what it has sent.
    const call = new XMLHttpRequest();
    call.open('POST', url);
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.setRequestHeader('accept-language', currentI18n().language);
    call.responseType = 'json';
    call.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    call.onerror = () => reject(ApiProblem.unreachable());
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(call.response as A);
      else reject(ApiProblem.from(call.status, call.response, call.getResponseHeader('x-request-id')));
    };
    call.send(file);
  });
}
