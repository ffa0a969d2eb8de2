import type { ShownMatching } from '../application/matching/ask-for-matching.js';
import type { Proposal } from '../domain/matching/propose.js';
import type { MatchedPairView, MatchingView } from './matching.view.js';

const order = { none: 0, new: 1, moved: 2, kept: 3 } as const;

export function toMatchingView(shown: ShownMatching): MatchingView {
  const { matching, proposals } = shown;
  const pairs = proposals.map((proposal) => toPairView(proposal, shown)).sort((a, b) => order[a.change] - order[b.change] || a.name.localeCompare(b.name, 'et') || (a.memberId < b.memberId ? -1 : 1));
  return { id: matching?.id ?? null, state: matching?.state ?? null, askedAt: matching?.askedAt.toISOString() ?? null, pairs };
}

function toPairView({ memberId, groupId, fromGroupId, why }: Proposal, { members, groups, names, conflicts }: ShownMatching): MatchedPairView {
  const member = members.get(memberId);
  const name = (member?.personId == null ? undefined : names.get(member.personId)?.givenName) ?? member?.givenName ?? '–';
  const change = groupId === null ? 'none' : groupId === fromGroupId ? 'kept' : fromGroupId === null ? 'new' : 'moved';
  const groupName = (id: string | null) => (id === null ? null : (groups.get(id)?.name ?? null));
  const places = { memberId, name, groupId, groupName: groupName(groupId), fromGroupName: groupName(fromGroupId), change, forbidden: groupId !== null && conflicts.has(`${memberId} ${groupId}`) } as const;
  if (!why.found) return { ...places, languages: [], samePlace: false, availability: [], topics: [], locked: false, refused: { ...why.refused }, full: why.full };
  const { languages, samePlace, availability, topics } = why;
  return { ...places, languages, samePlace, availability, topics, locked: member?.locked ?? false, refused: null, full: 0 };
}
