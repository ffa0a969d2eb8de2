export interface OpenedSession {
  readonly personId: string;
  /** For the cookie; kept nowhere. */
  readonly token: string;
}
