import type { CascadeMember, CascadeMentor, CascadeNode, CascadeSession } from './lineage.js';

export const personSteps = ['people', 'met', 'members', 'registered', 'learned', 'certified', 'mentors'] as const;
/** Which people a number of the cascade is made of: the mentors, those of them who held a meeting, who came into their groups, and what became of these. */
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
}

type Nodes<M extends CascadeMentor> = readonly CascadeNode<M>[];

export function inScope<M extends CascadeMentor>(nodes: Nodes<M>, { generation, candidacyId }: DrillScope): CascadeNode<M>[] {
  return nodes.filter((node) => (generation === null || node.generation === generation) && (candidacyId === null || node.mentor.candidacyId === candidacyId));
}

/** The people behind one number of these nodes, as many as it says; the earliest first. */
export function peopleBehind<M extends CascadeMentor>(all: Nodes<M>, members: readonly CascadeMember[], chosen: Nodes<M>, step: PersonStep): DrilledPerson[] {
  const under = new Set(chosen.map(({ mentor }) => mentor.candidacyId));
  const own = new Map(all.map(({ mentor }) => [mentor.personId, mentor.candidacyId]));
  const asMentor = ({ mentor, parentId }: CascadeNode<M>): DrilledPerson => ({ id: mentor.candidacyId, personId: mentor.personId, underId: parentId, candidacyId: mentor.candidacyId, since: mentor.activatedAt });
  const asMember = ({ memberId, personId, candidacyId, joinedAt }: CascadeMember): DrilledPerson => ({ id: memberId, personId, underId: candidacyId, candidacyId: personId === null ? null : (own.get(personId) ?? null), since: joinedAt });
  const ofGroups = (test: (member: CascadeMember) => boolean) => members.filter((member) => under.has(member.candidacyId) && test(member)).map(asMember);
  const found: Readonly<Record<PersonStep, () => DrilledPerson[]>> = {
    people: () => chosen.map(asMentor),
    met: () => chosen.filter(({ sessions }) => sessions > 0).map(asMentor),
    members: () => ofGroups(() => true),
    registered: () => ofGroups(({ registered }) => registered),
    learned: () => ofGroups(({ learned }) => learned),
    certified: () => ofGroups(({ certified }) => certified),
    mentors: () => all.filter(({ parentId }) => parentId !== null && under.has(parentId)).map(asMentor),
  };
  return found[step]().sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
}

/** The meetings behind what these nodes claim and confirm; the latest first. */
export function meetingsBehind<S extends CascadeSession & { readonly id: string }, M extends CascadeMentor>(sessions: readonly S[], chosen: Nodes<M>): S[] {
  const under = new Set(chosen.map(({ mentor }) => mentor.candidacyId));
  const key = ({ heldOn, id }: S) => `${heldOn},${id}`;
  return sessions.filter(({ candidacyId }) => under.has(candidacyId)).sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
