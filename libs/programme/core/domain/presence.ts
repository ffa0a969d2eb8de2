import type { PresenceState } from '#programme/contract';

/** What is stated about a person at an activity; a null state is a statement taken back. */
export interface PresenceStatement {
  readonly state: PresenceState | null;
  readonly minutes: number;
}

/** The statement that a tap makes; who was absent was there for no minutes. */
export function statementOf(state: PresenceState | null, minutes: number | undefined, length: number): PresenceStatement {
  return { state, minutes: state === 'present' ? (minutes ?? length) : 0 };
}

/**
 * What a new statement changes. `fact` is what the ledger has to hear: nothing for a repetition, `absent` when a presence is
 * taken back, nothing when an absence is, since "not present" stays true.
 */
export function changeOf(current: PresenceStatement | undefined, wanted: PresenceStatement): { changed: boolean; fact: PresenceState | null } {
  const before = current ?? { state: null, minutes: 0 };
  if (before.state === wanted.state && before.minutes === wanted.minutes) return { changed: false, fact: null };
  if (wanted.state !== null) return { changed: true, fact: wanted.state };
  return { changed: true, fact: before.state === 'present' ? 'absent' : null };
}
