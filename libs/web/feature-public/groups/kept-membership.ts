const memberKey = 'kaasa.membership';
const deviceKey = 'kaasa.device';

/** The link of a member's own page stays on the member's own telephone. */
export function keepMembership(token: string): void {
  try {
    localStorage.setItem(memberKey, token);
  } catch {
    // Without storage the link is shown all the same.
  }
}

export function keptMembership(): string | null {
  try {
    return localStorage.getItem(memberKey);
  } catch {
    return null;
  }
}

/** A random text, so that one telephone confirms a meeting once. */
export function deviceId(): string {
  const fresh = crypto.randomUUID();
  try {
    const known = localStorage.getItem(deviceKey);
    if (known !== null) return known;
    localStorage.setItem(deviceKey, fresh);
  } catch {
    // A browser that keeps nothing is a new device each time.
  }
  return fresh;
}
