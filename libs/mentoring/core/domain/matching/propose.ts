import { forbids, hardRules, reasonsFor, type HardRule, type MatchGroup, type MatchMember, type PairReasons } from './matching.js';
import type { MatchInput } from './model.js';

/** Why somebody gets no group: how many groups each rule closes, and how many are merely full. */
export interface MissingReasons {
  readonly refused: Readonly<Partial<Record<HardRule, number>>>;
  readonly full: number;
}

export type PairWhy = ({ readonly found: true } & PairReasons) | ({ readonly found: false } & MissingReasons);

/** What a proposal would change for somebody. */
export const pairChanges = ['none', 'new', 'moved', 'kept'] as const;
export type PairChange = (typeof pairChanges)[number];

export function changeOf({ groupId, fromGroupId }: Pick<Proposal, 'groupId' | 'fromGroupId'>): PairChange {
  if (groupId === null) return 'none';
  if (groupId === fromGroupId) return 'kept';
  return fromGroupId === null ? 'new' : 'moved';
}

export interface Proposal {
  readonly memberId: string;
  readonly groupId: string | null;
  readonly fromGroupId: string | null;
  readonly why: PairWhy;
}

/** A solution in words: for each person where to, from where and why. */
export function proposalsFrom({ members, groups }: MatchInput, solution: ReadonlyMap<string, string>): Proposal[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return members.map((member) => {
    const group = byId.get(solution.get(member.id) ?? '');
    const why: PairWhy = group === undefined ? { found: false, ...missing(member, groups) } : { found: true, ...reasonsFor(member, group) };
    return { memberId: member.id, groupId: group?.id ?? null, fromGroupId: member.groupId, why };
  });
}

function missing(member: MatchMember, groups: readonly MatchGroup[]): MissingReasons {
  const broken = groups.map((group) => forbids(member, group));
  const counted = hardRules.map((rule) => [rule, broken.filter((rules) => rules.includes(rule)).length] as const).filter(([, count]) => count > 0);
  return { refused: Object.fromEntries(counted), full: broken.filter((rules) => rules.length === 0).length };
}
