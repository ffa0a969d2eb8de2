import type { PersonContact } from '#people/contract';
import type { Cascade } from '../application/cascade/show-cascade.js';
import { smallestCell, type CascadeCounts, type CascadeFigures, type ShareEstimate } from '../domain/cascade/lineage.js';
import type { CascadeCountsView, CascadeFiguresView, CascadeView, ShareView } from './cascade.view.js';

/** What few people could be recognised by is left out where names may not be known; a nought tells of nobody. */
type Cell = (value: number) => number | null;
const open: Cell = (value) => value;
const coarse: Cell = (value) => (value > 0 && value < smallestCell ? null : value);

export function toFiguresView(figures: CascadeFigures, hidesSmall: boolean): CascadeFiguresView {
  const cell = hidesSmall ? coarse : open;
  const few = hidesSmall && figures.total.people < smallestCell;
  return {
    total: toCounts(figures.total, cell),
    generations: figures.generations.map((generation) => ({ generation: generation.generation, ...toCounts(generation, cell) })),
    activation: toShare(figures.activation, cell),
    medianDaysToFirst: few ? null : figures.medianDaysToFirst,
    survival: figures.survival.map((point) => ({ month: point.month, ...toShare(point, cell) })),
    reachClaimed: few ? null : figures.reachClaimed,
    reachConfirmed: few ? null : figures.reachConfirmed,
  };
}

function toCounts({ people, sessions, claimed, confirmed, members, registered, learned, certified, mentors }: CascadeCounts & { people: number }, cell: Cell): CascadeCountsView {
  return {
    people: cell(people),
    sessions: cell(sessions),
    claimed: cell(claimed),
    confirmed: cell(confirmed),
    members: cell(members),
    registered: cell(registered),
    learned: cell(learned),
    certified: cell(certified),
    mentors: cell(mentors),
  };
}

/** A share is as telling as its parts: it is hidden with them, and so is what is left over. */
function toShare({ count, of, share, interval }: ShareEstimate, cell: Cell): ShareView {
  const shown = cell(count) !== null && cell(of) !== null && cell(of - count) !== null;
  return shown ? { count, of, share, low: interval?.[0] ?? null, high: interval?.[1] ?? null } : { count: null, of: cell(of), share: null, low: null, high: null };
}

export function toCascadeView({ figures, nodes, requests, names }: Cascade): CascadeView {
  return {
    figures: toFiguresView(figures, false),
    nodes: nodes.map(({ mentor, parentId, generation, sessions, claimed, confirmed, members, registered, learned, certified, mentors }) => ({
      ...{ candidacyId: mentor.candidacyId, parentId, name: nameOf(names.get(mentor.personId)), state: mentor.state, generation, placeCode: mentor.placeCode, languages: mentor.languages, matches: mentor.matches },
      ...{ sessions, claimed, confirmed, members, registered, learned, certified, mentors },
    })),
    requests: requests.map(({ id, personId, generation, askedAt }) => ({ id, name: nameOf(names.get(personId)), generation, askedAt: askedAt.toISOString() })),
  };
}

const nameOf = (contact: PersonContact | undefined): string => (contact === undefined ? '–' : `${contact.givenName} ${contact.familyName}`);
