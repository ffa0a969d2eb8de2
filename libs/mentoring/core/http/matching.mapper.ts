import { toPage } from '#kernel';
import type { ShownMatching, ShownPairs } from '../application/matching/show-matching.js';
import { pairChanges } from '../domain/matching/propose.js';
import type { MatchedPair } from '../persistence/matched-pairs.query.js';
import type { MatchedPairsView, MatchedPairView, MatchingView } from './matching.view.js';

export function toMatchingView({ matching, counts }: ShownMatching): MatchingView {
  const of = new Map(counts.map(({ change, count }) => [change, count]));
  const [none, fresh, moved, kept] = pairChanges.map((change) => of.get(change) ?? 0) as [number, number, number, number];
  return {
    ...{ id: matching?.id ?? null, state: matching?.state ?? null, askedAt: matching?.askedAt.toISOString() ?? null },
    counts: { none, new: fresh, moved, kept },
    forbidden: counts.reduce((total, { forbidden }) => total + forbidden, 0),
  };
}

export function toPairsView({ pairs, names }: ShownPairs, limit: number): MatchedPairsView {
  return toPage(pairs, limit, ({ change, memberId }) => [change, memberId], (pair) => toPairView(pair, names));
}

function toPairView({ memberId, personId, givenName, groupId, groupName, fromGroupName, change, why, locked, forbidden }: MatchedPair, names: ShownPairs['names']): MatchedPairView {
  const name = (personId === null ? undefined : names.get(personId)?.givenName) ?? givenName ?? '–';
  const places = { memberId, name, groupId, groupName, fromGroupName, change, forbidden };
  if (!why.found) return { ...places, languages: [], samePlace: false, availability: [], topics: [], locked: false, refused: { ...why.refused }, full: why.full };
  return { ...places, languages: why.languages, samePlace: why.samePlace, availability: why.availability, topics: why.topics, locked, refused: null, full: 0 };
}
