/** What was looked at, what is the matter, and what to do. */
export interface Check {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly detail: string;
}

export function ok(check: string, detail: string): Check {
  return { check, state: 'ok', detail };
}

export function warning(check: string, detail: string): Check {
  return { check, state: 'warning', detail };
}

export function fault(check: string, detail: string): Check {
  return { check, state: 'fault', detail };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
