import { forbids, maxScore, softScore, type MatchGroup, type MatchMember } from './matching.js';

export interface MatchInput {
  readonly members: readonly MatchMember[];
  readonly groups: readonly MatchGroup[];
}

/** A linear program in the CPLEX LP format, and which pair each of its columns stands for. */
export interface MatchModel {
  readonly lp: string;
  readonly pairs: ReadonlyMap<string, { readonly memberId: string; readonly groupId: string }>;
}

/**
 * As many people as possible get a group; among all ways to do that, as few as possible change theirs; among those, the
 * wishes are met best. Each aim outweighs all that follow, so one sum holds all three. The matrix is that of a
 * transportation problem, so every vertex of the program is whole and no integer search is needed.
 * Sorted by id: the same people and groups make the same text.
 */
export function buildModel({ members, groups }: MatchInput): MatchModel {
  const [people, places] = [[...members].sort(byId), [...groups].sort(byId)];
  const keep = people.length * maxScore + 1;
  const match = people.length * (keep + maxScore) + 1;
  const pairs = new Map<string, { memberId: string; groupId: string }>();
  const [objective, ofGroup] = [[] as string[], places.map(() => [] as string[])];
  const rows: string[] = [];
  people.forEach((member, i) => {
    const own: string[] = [];
    places.forEach((group, j) => {
      if (!possible(member, group)) return;
      const column = `x${i}_${j}`;
      pairs.set(column, { memberId: member.id, groupId: group.id });
      own.push(column);
      ofGroup[j]?.push(column);
      objective.push(`${match + (member.groupId === group.id ? keep : 0) + softScore(member, group)} ${column}`);
    });
    if (own.length > 0) rows.push(`m${i}: ${sum(own)} ${isHeld(member, own.length) ? '=' : '<='} 1`);
  });
  places.forEach((group, j) => {
    const columns = ofGroup[j] ?? [];
    if (columns.length > 0) rows.push(`g${j}: ${sum(columns)} <= ${group.capacity}`);
  });
  return { lp: `Maximize\n obj: ${lines(objective, ' + ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`, pairs };
}

/** Who is locked may only be where they are. */
function possible(member: MatchMember, group: MatchGroup): boolean {
  if (member.locked && member.groupId !== null) return member.groupId === group.id;
  return forbids(member, group).length === 0;
}

const isHeld = (member: MatchMember, choices: number): boolean => member.locked && member.groupId !== null && choices === 1;
const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : Number(one.id > other.id));
const sum = (columns: readonly string[]): string => lines(columns, ' + ');

/** The format knows no line of more than some hundred characters. */
function lines(parts: readonly string[], between: string): string {
  const chunks = Array.from({ length: Math.ceil(parts.length / 12) }, (_, index) => parts.slice(index * 12, (index + 1) * 12).join(between));
  return chunks.join(`${between.trimEnd()}\n  `);
}
