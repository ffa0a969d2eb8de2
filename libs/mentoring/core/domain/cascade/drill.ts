import { daysToFirst, standingAt, type CascadeMember, type CascadeMentor, type CascadeNode, type CascadeSession } from './lineage.js';

export const personSteps = ['people', 'met', 'members', 'registered', 'learned', 'certified', 'mentors', 'still', 'left'] as const;
/** Which people a number of the cascade is made of: the mentors, those of them who held a meeting, who came into their groups, what became of these; and who was still a mentor after some months, and who was not. */
export type PersonStep = (typeof personSteps)[number];

/** Of one generation, of one mentor, or of all that are meant. */
export interface DrillScope {
  readonly generation: number | null;
  readonly candidacyId: string | null;
}

export interface DrilledPerson {
  readonly id: string;
  readonly personId: string | null;
  /** Whose group they came through; null: trained by the programme. */
  readonly underId: string | null;
  /** Their own way as a mentor, where they are one. */
  readonly candidacyId: string | null;
  /** When they joined the group or, as a mentor, began. */
  readonly since: Date;
  /** Of a mentor: when they stopped being one. */
  readonly endedAt: Date | null;
  /** Of a mentor: days until the first meeting of their own. */
  readonly daysToFirst: number | null;
}

/** Which number is opened; the month is that of `still` and `left`. */
export interface Drilled {
  readonly step: PersonStep;
  readonly month: number;
  readonly now: Date;
}

type Nodes<M extends CascadeMentor> = readonly CascadeNode<M>[];

export function inScope<M extends CascadeMentor>(nodes: Nodes<M>, { generation, candidacyId }: DrillScope): CascadeNode<M>[] {
  return nodes.filter((node) => (generation === null || node.generation === generation) && (candidacyId === null || node.mentor.candidacyId === candidacyId));
}

/** Where somebody stands in the list: who was quickest to a first meeting, or whoever came first. */
export function orderOf({ since, daysToFirst: days }: DrilledPerson, step: PersonStep): string {
  return step === 'met' ? String(days ?? 0).padStart(6, '0') : since.toISOString();
}

/** The people behind one number of these nodes, as many as it says, in their order. */
export function peopleBehind<M extends CascadeMentor>(all: Nodes<M>, members: readonly CascadeMember[], chosen: Nodes<M>, { step, month, now }: Drilled): DrilledPerson[] {
  const under = new Set(chosen.map(({ mentor }) => mentor.candidacyId));
  const own = new Map(all.map(({ mentor }) => [mentor.personId, mentor.candidacyId]));
  const asMentor = (node: CascadeNode<M>): DrilledPerson => {
    const { candidacyId, personId, activatedAt, endedAt } = node.mentor;
    return { id: candidacyId, personId, underId: node.parentId, candidacyId, since: activatedAt, endedAt, daysToFirst: daysToFirst(node) };
  };
  const asMember = ({ memberId, personId, candidacyId, joinedAt }: CascadeMember): DrilledPerson => ({ id: memberId, personId, underId: candidacyId, candidacyId: personId === null ? null : (own.get(personId) ?? null), since: joinedAt, endedAt: null, daysToFirst: null });
  const ofGroups = (test: (member: CascadeMember) => boolean) => members.filter((member) => under.has(member.candidacyId) && test(member)).map(asMember);
  const found: Readonly<Record<PersonStep, () => DrilledPerson[]>> = {
    people: () => chosen.map(asMentor),
    met: () => chosen.filter(({ sessions }) => sessions > 0).map(asMentor),
    members: () => ofGroups(() => true),
    registered: () => ofGroups(({ registered }) => registered),
    learned: () => ofGroups(({ learned }) => learned),
    certified: () => ofGroups(({ certified }) => certified),
    mentors: () => all.filter(({ parentId }) => parentId !== null && under.has(parentId)).map(asMentor),
    still: () => chosen.filter((node) => standingAt(node, month, now) === 'still').map(asMentor),
    left: () => chosen.filter((node) => standingAt(node, month, now) === 'left').map(asMentor),
  };
  const key = (person: DrilledPerson) => [orderOf(person, step), person.id].join();
  return found[step]().sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The meetings behind what these nodes claim and confirm; the latest first. */
export function meetingsBehind<S extends CascadeSession & { readonly id: string }, M extends CascadeMentor>(sessions: readonly S[], chosen: Nodes<M>): S[] {
  const under = new Set(chosen.map(({ mentor }) => mentor.candidacyId));
  const key = ({ heldOn, id }: S) => `${heldOn},${id}`;
  return sessions.filter(({ candidacyId }) => under.has(candidacyId)).sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
