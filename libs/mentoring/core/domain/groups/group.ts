import type { Language } from '#kernel';
import type { CandidacyState } from '../candidacy.js';

export const availabilities = ['weekday-day', 'weekday-evening', 'weekend', 'online'] as const;
export type Availability = (typeof availabilities)[number];

/** What the three modules of the programme are about. */
export const topics = ['critical-thinking', 'active-citizenship', 'digital-skills'] as const;
export type Topic = (typeof topics)[number];

export const joinChannels = ['link', 'paper', 'matched'] as const;
export type JoinChannel = (typeof joinChannels)[number];

export type LeaveReason = 'own' | 'staff' | 'mentor-noted';

/** What decides whether somebody may come into a group. */
export interface GroupDoor {
  readonly mentor: CandidacyState;
  readonly capacity: number;
  readonly members: number;
  readonly languages: readonly Language[];
  readonly clearedForMinors: boolean;
}

export type DoorRefusal = 'closed' | 'full' | 'minors' | 'language';

/** Why somebody may not come in; null when they may. Languages of the newcomer are not asked where none are known. */
export function refusalAt(group: GroupDoor, newcomer: { readonly languages: readonly Language[]; readonly minor: boolean }): DoorRefusal | null {
  if (group.mentor !== 'active') return 'closed';
  if (group.members >= group.capacity) return 'full';
  if (newcomer.minor && !group.clearedForMinors) return 'minors';
  const common = newcomer.languages.length === 0 || newcomer.languages.some((language) => group.languages.includes(language));
  return common ? null : 'language';
}

/** Codes are said over a telephone: no letters or digits that look or sound alike. */
const letters = 'ABCDEFHJKLMNPRTUVXY34679';

export function joinCodeFrom(random: readonly number[]): string {
  return random.map((number) => letters[number % letters.length] ?? 'A').join('');
}

export const joinCodeLength = 7;

