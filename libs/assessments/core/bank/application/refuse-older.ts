import { bankErrors } from '../errors.js';

/**
 * Somebody else has changed it in between: nothing is overwritten; who it was, the client reads from what is there now.
 * @throws DomainError `bank.changed-meanwhile`
 */
export function refuseOlder(current: { readonly revision: number }, seen: number): void {
  if (current.revision !== seen) throw bankErrors.error('bank.changed-meanwhile');
}
