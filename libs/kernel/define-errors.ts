import { DomainError, type ErrorKind, type FieldError } from './domain-error.js';
import type { Localized } from './localized.js';

/** The phrase of one error code in each language (ICU MessageFormat), and its kind. */
export interface ErrorPhrase extends Localized {
  readonly kind: ErrorKind;
}

export interface ErrorCatalogue<Code extends string = string> {
  readonly phrases: Readonly<Record<Code, ErrorPhrase>>;
  /** The refusal of that code, to be thrown. */
  readonly error: (code: Code, details?: { params?: Readonly<Record<string, string | number>>; errors?: readonly FieldError[] }) => DomainError;
}

/** A domain's refusals, so that a code without its three phrases cannot be thrown. */
export function defineErrors<const Code extends string>(phrases: Readonly<Record<Code, ErrorPhrase>>): ErrorCatalogue<Code> {
  return { phrases, error: (code, details) => new DomainError(code, phrases[code].kind, details) };
}
