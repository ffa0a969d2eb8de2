import { v7, validate } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by the time of its making. */
export function newId(): string {
  return v7();
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}
