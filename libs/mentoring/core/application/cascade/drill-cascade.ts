import { Injectable } from '@nestjs/common';
import { Clock, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { inScope, meetingsBehind, orderOf, peopleBehind, type DrilledPerson, type DrillScope, type PersonStep } from '../../domain/cascade/drill.js';
import { lineage, type CascadeMember, type CascadeNode } from '../../domain/cascade/lineage.js';
import { cascadeInput, memberNames, type CascadeFilter, type PlacedInput, type PlacedMentor, type PlacedSession } from '../../persistence/cascade.query.js';
import { sessionsById, type DiarySession } from '../../persistence/sessions.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { pageOf, type CountedPage } from '../page-of.js';

type Node = CascadeNode<PlacedMentor>;

export interface Drill {
  readonly filter: CascadeFilter;
  readonly scope: DrillScope;
  readonly page: PageRequest;
}

export interface PeopleBehind {
  readonly people: CountedPage<DrilledPerson>;
  /** How far each member of a group has come. */
  readonly steps: ReadonlyMap<string, CascadeMember>;
  /** Who has no account is known by a first name, until they leave. */
  readonly givenNames: ReadonlyMap<string, string>;
  readonly mentors: ReadonlyMap<string, Node>;
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

export interface MeetingsBehind {
  readonly meetings: CountedPage<PlacedSession>;
  readonly mentors: ReadonlyMap<string, Node>;
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

/** From each number of the cascade to its people or meetings, for administrators. */
@Injectable()
export class DrillCascade {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async peopleOf(actor: Actor, key: string, drill: Drill, { step, month }: { step: PersonStep; month: number }): Promise<PeopleBehind> {
    const { input, nodes, chosen, mentors } = await this.chosen(actor, key, drill);
    const people = pageOf(peopleBehind(nodes, input.members, chosen, { step, month, now: this.clock.now() }), drill.page, { key: (person) => [orderOf(person, step), person.id] });
    const names = await memberNames(this.db, people.items.flatMap(({ id, personId }) => (personId === null ? [id] : [])));
    const contacts = await this.people.contacts(this.db, [...new Set(people.items.flatMap(({ personId, underId }) => [personId ?? [], mentors.get(underId ?? '')?.mentor.personId ?? []].flat()))]);
    return { people, steps: new Map(input.members.map((member) => [member.memberId, member])), givenNames: new Map(names.flatMap(({ memberId, givenName }) => (givenName === null ? [] : [[memberId, givenName] as const]))), mentors, contacts };
  }

  async meetingsOf(actor: Actor, key: string, drill: Drill): Promise<MeetingsBehind> {
    const { input, chosen, mentors } = await this.chosen(actor, key, drill);
    const meetings = pageOf(meetingsBehind(input.sessions, chosen), drill.page, { key: ({ heldOn, id }) => [heldOn, id], descending: true });
    return { meetings, mentors, contacts: await this.people.contacts(this.db, [...new Set(meetings.items.flatMap(({ candidacyId }) => mentors.get(candidacyId)?.mentor.personId ?? []))]) };
  }

  /** The same meetings with all that the mentors wrote down of them. */
  async diariesOf(actor: Actor, key: string, drill: Drill): Promise<Omit<MeetingsBehind, 'meetings'> & { diaries: readonly DiarySession[] }> {
    const { meetings: { items }, ...names } = await this.meetingsOf(actor, key, drill);
    const written = new Map((await sessionsById(this.db, items.map(({ id }) => id))).map((session) => [session.id, session]));
    return { ...names, diaries: items.flatMap(({ id }) => written.get(id) ?? []) };
  }

  private async chosen(actor: Actor, key: string, { filter, scope }: Drill): Promise<{ input: PlacedInput; nodes: Node[]; chosen: Node[]; mentors: ReadonlyMap<string, Node> }> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const input = await cascadeInput(this.db, id, filter);
    const nodes = lineage(input);
    return { input, nodes, chosen: inScope(nodes.filter(({ mentor }) => mentor.matches), scope), mentors: new Map(nodes.map((node) => [node.mentor.candidacyId, node])) };
  }
}
