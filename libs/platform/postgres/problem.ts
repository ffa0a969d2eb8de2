/** A database that cannot be started for a reason the operator can act on; the message says which. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
}
