import { Injectable } from '@nestjs/common';
import { Clock, isId, type Language, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { mentoringErrors } from '../errors.js';
import { boardCursor, boardPeople, boardRowOf, countBoard, countStates, listBoard, wholeBoard, type BoardFilter, type BoardRow, type StateCount } from '../persistence/board.query.js';
import { leavingFigures, taskFigures, workloads, type TaskFigures, type Workload } from '../persistence/board-figures.query.js';
import { findCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { groupOf, type GroupSummary } from '../persistence/groups.repository.js';
import { eventsOf, followUpsOf, type TimelineEvent, type TimelineFollowUp } from '../persistence/timeline.query.js';
import { isAskedToHelp } from '../persistence/tasks.repository.js';
import { mayHelpMentor, mayManageMentors, maySeeOwnMentors } from './view-mentors.policy.js';

export interface BoardRequest extends Omit<BoardFilter, 'personIds'> {
  readonly language: Language | null;
}

export interface BoardPage {
  readonly rows: BoardRow[];
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

export interface Board extends BoardPage {
  readonly now: Date;
  readonly counts: StateCount[];
  readonly figures: { readonly silent: number; readonly needsHelp: number; readonly overdue: number };
}

export interface BoardFigures {
  readonly tasks: TaskFigures[];
  readonly workloads: Workload[];
  readonly leaving: Awaited<ReturnType<typeof leavingFigures>>;
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

export interface MentorTimeline {
  readonly row: BoardRow;
  /** How the mentor is reached, for who is to help. */
  readonly reach: { readonly email: string | null; readonly phone: string | null; readonly bestHour: string | null } | null;
  readonly events: TimelineEvent[];
  readonly followUps: TimelineFollowUp[];
  readonly group: GroupSummary | undefined;
  /** Of the mentor and of everybody who did something. */
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

/** The administrator's board, and the history behind each of its rows; trainers see those whom they trained. */
@Injectable()
export class ViewMentors {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async board(actor: Actor, key: string, request: BoardRequest, page: PageRequest): Promise<Board> {
    const [programmeId, now] = [await this.programme(actor, key), this.clock.now()];
    const visible = await this.visible(actor, programmeId);
    const [counts, figures] = [await countStates(this.db, programmeId, visible), await countBoard(this.db, programmeId, { ...wholeBoard, personIds: visible }, now)];
    return { now, counts, figures, ...(await this.page(programmeId, visible, request, page)) };
  }

  /** All that a filter lists, page by page. As on the board itself, trainers are told no addresses. */
  async *pages(actor: Actor, key: string, request: BoardRequest, size: number): AsyncGenerator<BoardPage & { readonly addresses: boolean }> {
    const programmeId = await this.programme(actor, key);
    const visible = await this.visible(actor, programmeId);
    for (let cursor: string | null = null, more = true; more; ) {
      const { rows, contacts } = await this.page(programmeId, visible, request, { limit: size, cursor });
      more = rows.length > size;
      const shown = rows.slice(0, size);
      yield { rows: shown, contacts, addresses: mayManageMentors(actor, programmeId) };
      const last = shown.at(-1);
      cursor = last === undefined ? null : boardCursor(last);
    }
  }

  async figures(actor: Actor, key: string): Promise<BoardFigures> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayManageMentors(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
    const now = this.clock.now();
    const [tasks, loads, leaving] = [await taskFigures(this.db, programme.id, now), await workloads(this.db, programme.id, now), await leavingFigures(this.db, programme.id)];
    return { tasks, workloads: loads, leaving, contacts: await this.people.contacts(this.db, loads.flatMap(({ ownerId }) => ownerId ?? [])) };
  }

  async one(actor: Actor, candidacyId: string): Promise<MentorTimeline> {
    const candidacy = isId(candidacyId) ? await findCandidacy(this.db, candidacyId) : undefined;
    const helps = candidacy !== undefined && (await this.mayHelp(actor, candidacy));
    if (candidacy === undefined || !(helps || (await this.maySeeOwn(actor, candidacy)))) throw mentoringErrors.error('mentoring.not-found');
    const { id, phone, bestHour } = candidacy;
    const [row, events, followUps, group] = await Promise.all([boardRowOf(this.db, id, this.clock.now()), eventsOf(this.db, id), followUpsOf(this.db, id), groupOf(this.db, id)]);
    if (row === undefined) throw mentoringErrors.error('mentoring.not-found');
    const involved = new Set([row.personId, ...events.flatMap(({ byPersonId }) => byPersonId ?? [])]);
    const contacts = await this.people.contacts(this.db, [...involved]);
    const reach = helps ? { email: contacts.get(row.personId)?.email ?? null, phone, bestHour } : null;
    return { row, reach, events, followUps, group, contacts };
  }

  private async page(programmeId: string, visible: readonly string[] | null, request: BoardRequest, page: PageRequest): Promise<BoardPage> {
    const filter = { ...request, personIds: request.language === null ? visible : await this.speaking(programmeId, visible, request.language) };
    const rows = await listBoard(this.db, programmeId, filter, this.clock.now(), page);
    return { rows, contacts: await this.people.contacts(this.db, rows.map(({ personId }) => personId)) };
  }

  private async programme(actor: Actor, key: string): Promise<string> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !(mayManageMentors(actor, programme.id) || maySeeOwnMentors(actor, programme.id))) throw mentoringErrors.error('mentoring.not-found');
    return programme.id;
  }

  /** Null: everybody. */
  private async visible(actor: Actor, programmeId: string): Promise<readonly string[] | null> {
    return mayManageMentors(actor, programmeId) ? null : this.programmes.trainedBy(this.db, actor.personId);
  }

  private async mayHelp(actor: Actor, { id, programmeId }: Candidacy): Promise<boolean> {
    return mayManageMentors(actor, programmeId) || mayHelpMentor(actor, programmeId, await isAskedToHelp(this.db, id, actor.personId));
  }

  private async maySeeOwn(actor: Actor, { programmeId, personId }: Candidacy): Promise<boolean> {
    return maySeeOwnMentors(actor, programmeId) && (await this.programmes.trains(this.db, actor.personId, personId));
  }

  private async speaking(programmeId: string, visible: readonly string[] | null, language: Language): Promise<string[]> {
    const contacts = await this.people.contacts(this.db, visible ?? (await boardPeople(this.db, programmeId)));
    return [...contacts.values()].filter((contact) => contact.language === language).map(({ personId }) => personId);
  }
}
