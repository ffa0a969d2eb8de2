import { Injectable } from '@nestjs/common';
import { Clock, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { CandidacyState } from '../domain/candidacy.js';
import { mentoringErrors } from '../errors.js';
import { boardRowOf, countStates, listBoard, type BoardRow, type StateCount } from '../persistence/board.query.js';
import { groupOf, type GroupSummary } from '../persistence/groups.repository.js';
import { eventsOf, followUpsOf, type TimelineEvent, type TimelineFollowUp } from '../persistence/timeline.query.js';
import { openCandidacy } from './candidacy-gate.js';
import { mayManageMentors } from './view-mentors.policy.js';

export interface Board {
  readonly now: Date;
  readonly counts: StateCount[];
  readonly rows: BoardRow[];
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

export interface MentorTimeline {
  readonly row: BoardRow;
  readonly events: TimelineEvent[];
  readonly followUps: TimelineFollowUp[];
  readonly group: GroupSummary | undefined;
  /** Of the mentor and of everybody who did something. */
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

/** The administrator's board, and the history behind each of its rows. */
@Injectable()
export class ViewMentors {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async board(actor: Actor, key: string, state: CandidacyState | null, page: PageRequest): Promise<Board> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayManageMentors(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
    const now = this.clock.now();
    const [counts, rows] = await Promise.all([countStates(this.db, programme.id), listBoard(this.db, programme.id, state, now, page)]);
    return { now, counts, rows, contacts: await this.people.contacts(this.db, rows.map(({ personId }) => personId)) };
  }

  async one(actor: Actor, candidacyId: string): Promise<MentorTimeline> {
    const { id } = await openCandidacy(this.db, actor, candidacyId);
    const [row, events, followUps, group] = await Promise.all([boardRowOf(this.db, id, this.clock.now()), eventsOf(this.db, id), followUpsOf(this.db, id), groupOf(this.db, id)]);
    if (row === undefined) throw mentoringErrors.error('mentoring.not-found');
    const involved = new Set([row.personId, ...events.flatMap(({ byPersonId }) => byPersonId ?? [])]);
    return { row, events, followUps, group, contacts: await this.people.contacts(this.db, [...involved]) };
  }
}
