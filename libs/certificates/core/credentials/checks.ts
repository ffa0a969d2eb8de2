/** What is looked at in a credential, in the order in which it is told. */
export const checkNames = ['file', 'known-document', 'claims', 'printed-text', 'state', 'schema', 'contexts', 'proof', 'issuer', 'holder', 'dates', 'status', 'subject', 'endorsements', 'held'] as const;
export type CheckName = (typeof checkNames)[number];

export interface Check {
  readonly check: CheckName;
  /** `warn`: could not be checked, or holds with a reservation. */
  readonly result: 'pass' | 'warn' | 'fail';
  readonly detail: string;
}

export type Verdict = 'valid' | 'warning' | 'invalid';

export const pass = (check: CheckName, detail: string): Check => ({ check, result: 'pass', detail });
export const warn = (check: CheckName, detail: string): Check => ({ check, result: 'warn', detail });
export const fail = (check: CheckName, detail: string): Check => ({ check, result: 'fail', detail });

/** Valid only when everything could be checked and held. */
export function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.length === 0 || checks.some(({ result }) => result === 'fail')) return 'invalid';
  return checks.some(({ result }) => result === 'warn') ? 'warning' : 'valid';
}

/** At most the first few faults, so that a file full of them does not become a page full. */
export function listed(faults: readonly string[], most = 5): string {
  const rest = faults.length - most;
  return faults.slice(0, most).join(' ') + (rest > 0 ? ` And ${rest} more.` : '');
}
