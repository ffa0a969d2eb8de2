/** Thrown by a handler whose work may not be done before that time: its job waits, and no attempt is counted. */
export class PostponedError extends Error {
  override readonly name = 'PostponedError';

  constructor(readonly until: Date) {
    super(`not before ${until.toISOString()}`);
  }
}
