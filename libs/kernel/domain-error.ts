/** What went wrong, as the outside may act on it; the HTTP edge alone turns a kind into a status. */
export type ErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'gone' | 'too-many' | 'unavailable';

/** A fault of one field: an RFC 6901 pointer into the request body and a stable code. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

interface DomainErrorDetails {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldError[];
}

/** An expected refusal. The code is `domain.what-happened` and has a phrase in each language. */
export class DomainError extends Error {
  readonly params: Readonly<Record<string, string | number>>;
  readonly errors: readonly FieldError[];

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    details: DomainErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.params = details.params ?? {};
    this.errors = details.errors ?? [];
  }
}
