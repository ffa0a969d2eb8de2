import { Injectable } from '@nestjs/common';
import { groupBy, type Language } from '#kernel';
import type { PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import type { Sheet } from '#platform/spreadsheet';
import type { CascadeFilter } from '../../persistence/cascade.query.js';
import { isMentor } from '../../domain/candidacy.js';
import { DrillCascade } from '../cascade/drill-cascade.js';
import { ShowCascade } from '../cascade/show-cascade.js';
import { ListGroups } from '../groups/list-groups.js';
import { ManageContacts } from '../groups/manage-contacts.js';
import { placeName } from '../place-name.js';
import { ViewTasks } from '../tasks/view-tasks.js';
import { ViewMentors } from '../view-mentors.js';
import { wordsIn } from './shared-words.js';
import { tableHeaders, type MentoringTable } from './mentoring-tables.js';

type Rows = Sheet['rows'];
type Names = ReadonlyMap<string, PersonContact>;

interface Asked {
  readonly actor: Actor;
  readonly key: string;
  readonly filter: CascadeFilter;
  readonly language: Language;
}

/** Longer lists are cut down by a filter first: a table for people has its limits. */
const most = 20_000;
const everything = { limit: most, cursor: null };
const anyTask = { kind: null, overdue: false, owner: null };
const wholeCascade = { scope: { generation: null, candidacyId: null }, page: everything };

const nameIn = (names: Names, id: string | null | undefined): string | null => {
  const contact = id == null ? undefined : names.get(id);
  return contact === undefined ? null : `${contact.givenName} ${contact.familyName}`;
};

/** What stands around the board, as tables in the reader's language. Concerns are in none of them. */
@Injectable()
export class ExportTables {
  private readonly tables: Readonly<Record<MentoringTable, (asked: Asked) => Promise<Rows>>> = {
    tasks: (asked) => this.openTasks(asked),
    done: (asked) => this.closedTasks(asked),
    workload: (asked) => this.workload(asked),
    leaving: (asked) => this.leaving(asked),
    cascade: (asked) => this.lineage(asked),
    people: (asked) => this.members(asked),
    meetings: (asked) => this.meetings(asked),
    diaries: (asked) => this.diaries(asked),
    groups: (asked) => this.allGroups(asked),
    calls: (asked) => this.calls(asked),
  };

  constructor(
    private readonly tasks: ViewTasks,
    private readonly mentors: ViewMentors,
    private readonly cascade: ShowCascade,
    private readonly drilling: DrillCascade,
    private readonly groups: ListGroups,
    private readonly contacts: ManageContacts,
  ) {}

  async execute(table: MentoringTable, asked: Asked): Promise<Sheet> {
    const say = wordsIn(asked.language);
    return { name: say(`words.table-${table}`), header: tableHeaders[table].map(say), rows: (await this.tables[table](asked)).slice(0, most) };
  }

  private async openTasks({ actor, key, language }: Asked): Promise<Rows> {
    const say = wordsIn(language);
    const { tasks, contacts, minutesLeft } = await this.tasks.open(actor, key, { ...anyTask, done: false }, everything);
    return tasks.map(({ id, personId, kind, openedAt, dueAt, ownerId }) => [nameIn(contacts, personId), say(`words.task-${kind}`), openedAt, dueAt, minutesLeft.get(id) ?? 0, nameIn(contacts, ownerId) ?? say('words.nobody')]);
  }

  private async closedTasks({ actor, key, language }: Asked): Promise<Rows> {
    const say = wordsIn(language);
    const { tasks, notes, contacts } = await this.tasks.closed(actor, key, anyTask, everything);
    const notesOf = groupBy(notes.filter(({ text }) => text !== null), ({ taskId }) => taskId);
    return tasks.map(({ id, personId, kind, state, openedAt, dueAt, closedAt, closedBy }) => [
      ...[nameIn(contacts, personId), say(`words.task-${kind}`), openedAt, dueAt, closedAt],
      ...[state === 'open' ? null : say(`words.task-state-${state}`), nameIn(contacts, closedBy), notesOf.get(id)?.map(({ text }) => text).join('\n') ?? null],
    ]);
  }

  private async workload({ actor, key, language }: Asked): Promise<Rows> {
    const { workloads, contacts } = await this.mentors.figures(actor, key);
    return workloads.map(({ ownerId, open, overdue, doneLately }) => [nameIn(contacts, ownerId) ?? wordsIn(language)('words.nobody'), open, overdue, doneLately]);
  }

  private async leaving({ actor, key, language }: Asked): Promise<Rows> {
    const { leaving } = await this.mentors.figures(actor, key);
    return leaving.map(({ reason, count }) => [wordsIn(language)(`words.leaving-${reason ?? 'none'}`), count]);
  }

  private async lineage({ actor, key, filter, language }: Asked): Promise<Rows> {
    const { nodes, names } = await this.cascade.tree(actor, key, filter);
    const people = new Map(nodes.map(({ mentor }) => [mentor.candidacyId, mentor.personId]));
    return nodes.map(({ mentor, parentId, generation, sessions, claimed, confirmed, members, registered, learned, certified, mentors }) => [
      ...[nameIn(names, mentor.personId), generation, parentId === null ? wordsIn(language)('words.from-programme') : nameIn(names, people.get(parentId))],
      ...[placeName(mentor.placeCode, language), wordsIn(language)(`words.stage-${mentor.state}`)],
      ...[sessions, claimed, confirmed, members, registered, learned, certified, mentors],
    ]);
  }

  private async members({ actor, key, filter, language }: Asked): Promise<Rows> {
    const say = wordsIn(language);
    const { people, steps, givenNames, mentors, contacts } = await this.drilling.peopleOf(actor, key, { filter, ...wholeCascade }, { step: 'members', month: 0 });
    return people.items.map(({ id, personId, underId, since }) => {
      const [name, step] = [personId === null ? givenNames.get(id) : nameIn(contacts, personId), steps.get(id)];
      return [name ?? say('words.gone'), nameIn(contacts, mentors.get(underId ?? '')?.mentor.personId), since, ...(['registered', 'learned', 'certified'] as const).map((at) => (step?.[at] === true ? say('words.yes') : null))];
    });
  }

  private async meetings({ actor, key, filter, language }: Asked): Promise<Rows> {
    const { meetings, mentors, contacts } = await this.drilling.meetingsOf(actor, key, { filter, ...wholeCascade });
    return meetings.items.map(({ candidacyId, heldOn, placeCode, claimed, confirmed }) => [nameIn(contacts, mentors.get(candidacyId)?.mentor.personId), heldOn, placeName(placeCode, language), claimed, confirmed]);
  }

  private async diaries({ actor, key, filter, language }: Asked): Promise<Rows> {
    const { diaries, mentors, contacts } = await this.drilling.diariesOf(actor, key, { filter, ...wholeCascade });
    return diaries.map(({ candidacyId, groupName, heldOn, placeCode, place, language: spoken, topic, peopleClaimed, confirmed, packVersion, note, photos }) => [
      ...[nameIn(contacts, mentors.get(candidacyId)?.mentor.personId), groupName, heldOn, placeName(placeCode, language), place, spoken, wordsIn(language)(`topics.${topic}`)],
      ...[peopleClaimed, confirmed, packVersion, note, photos.length],
    ]);
  }

  private async allGroups({ actor, key, language }: Asked): Promise<Rows> {
    const { groups, names } = await this.groups.execute(actor, key);
    return groups.map(({ name, mentor, mentorId, interimContactId, placeCode, languages, members, capacity, clearedForMinors }) => [
      ...[name, isMentor(mentor) ? nameIn(names, mentorId) : null, nameIn(names, interimContactId), placeName(placeCode, language), languages.join(', ')],
      ...[members, capacity, clearedForMinors ? wordsIn(language)('words.yes') : null],
    ]);
  }

  private async calls({ actor, key, language }: Asked): Promise<Rows> {
    const { calls, names } = await this.contacts.show(actor, key);
    return calls.map(({ role, personId, givenName, phone, bestHour, languages, groupName }) => [givenName ?? nameIn(names, personId), wordsIn(language)(`words.role-${role}`), phone, bestHour, languages.join(', '), groupName]);
  }
}
