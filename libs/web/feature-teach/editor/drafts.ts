/** What is written and not yet saved stays on this device, so that a closed tab loses nothing. */
export interface KeptDraft<T> {
  /** The revision that it was written on. */
  readonly revision: number;
  readonly value: T;
}

const prefix = 'kaasa.draft.';

export function readDraft<T>(key: string): KeptDraft<T> | null {
  try {
    const kept = localStorage.getItem(prefix + key);
    return kept === null ? null : (JSON.parse(kept) as KeptDraft<T>);
  } catch {
    return null;
  }
}

export function keepDraft<T>(key: string, draft: KeptDraft<T>): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A device that stores nothing still saves on the server.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // It was not there then either.
  }
}
