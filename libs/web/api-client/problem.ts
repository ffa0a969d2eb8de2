import { currentI18n } from '#web/i18n';

export interface ProblemField {
  /** A JSON pointer into what was sent: `/email`. */
  pointer: string;
  code: string;
  detail: string;
}

/** What the server refused or failed at (RFC 9457), with a title for people in their language. Status 0: not reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly errors: readonly ProblemField[] = [],
    readonly requestId: string | null = null,
  ) {
    super(`${code}: ${title}`);
    this.name = 'ApiProblem';
  }

  static unreachable(): ApiProblem {
    return new ApiProblem(0, 'network.unreachable', currentI18n().t('common.offline-help'));
  }

  static from(status: number, body: unknown, requestId: string | null): ApiProblem {
    const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const text = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise);
    const errors = Array.isArray(fields['errors']) ? (fields['errors'] as Record<string, unknown>[]) : [];
    const title = text(fields['title'], `HTTP ${status}`);
    return new ApiProblem(
      status,
      text(fields['code'], `http.${status}`),
      title,
      errors.map((e) => ({ pointer: text(e['pointer'], ''), code: text(e['code'], ''), detail: text(e['detail'], text(e['title'], title)) })),
      text(fields['requestId'], requestId ?? '') || null,
    );
  }
}

/** True for a problem of that status: `isProblem(error, 410)`. */
export function isProblem(error: unknown, status: number): error is ApiProblem {
  return error instanceof ApiProblem && error.status === status;
}
