import type { Language } from '#kernel';
import type { Availability, Topic } from '../groups/group.js';

/** A group as matching sees it. */
export interface MatchGroup {
  readonly id: string;
  readonly capacity: number;
  /** A mentor who pauses keeps the group and takes nobody new. */
  readonly takesNew: boolean;
  readonly languages: readonly Language[];
  readonly placeCode: string;
  readonly availability: readonly Availability[];
  readonly topics: readonly Topic[];
  readonly clearedForMinors: boolean;
}

/** Somebody who waits for a group, or is in one. */
export interface MatchMember {
  readonly id: string;
  /** Where the person is now. */
  readonly groupId: string | null;
  /** Stays there whatever else changes. */
  readonly locked: boolean;
  readonly languages: readonly Language[];
  readonly placeCode: string | null;
  readonly availability: readonly Availability[];
  readonly topics: readonly Topic[];
  readonly minor: boolean;
  /** Groups that are out of the question for this person, such as one that was left. */
  readonly conflicts: readonly string[];
}

export const hardRules = ['language', 'minors', 'conflict', 'closed'] as const;
export type HardRule = (typeof hardRules)[number];

const shared = <T>(one: readonly T[], other: readonly T[]): T[] => one.filter((value) => other.includes(value));

/** Which hard rules forbid the pair; none for one that is possible. Capacity is of the whole, not of a pair. */
export function forbids(member: MatchMember, group: MatchGroup): HardRule[] {
  const broken: HardRule[] = [];
  if (shared(member.languages, group.languages).length === 0) broken.push('language');
  if (member.minor && !group.clearedForMinors) broken.push('minors');
  if (member.conflicts.includes(group.id)) broken.push('conflict');
  if (!group.takesNew && member.groupId !== group.id) broken.push('closed');
  return broken;
}

/** Why a pair is a good one, in the order of what weighs most. */
export interface PairReasons {
  readonly languages: Language[];
  readonly samePlace: boolean;
  readonly availability: Availability[];
  readonly topics: Topic[];
  readonly kept: boolean;
  readonly locked: boolean;
}

export function reasonsFor(member: MatchMember, group: MatchGroup): PairReasons {
  return {
    languages: shared(member.languages, group.languages),
    samePlace: member.placeCode !== null && member.placeCode === group.placeCode,
    availability: shared(member.availability, group.availability),
    topics: shared(member.topics, group.topics),
    kept: member.groupId === group.id,
    locked: member.locked && member.groupId === group.id,
  };
}

/** No pair scores more. */
export const maxScore = 20;

/** The soft wishes as one number: place 8, each common time 2 up to 6, each common topic 2 up to 6. */
export function softScore(member: MatchMember, group: MatchGroup): number {
  const { samePlace, availability, topics } = reasonsFor(member, group);
  return (samePlace ? 8 : 0) + Math.min(6, 2 * availability.length) + Math.min(6, 2 * topics.length);
}
