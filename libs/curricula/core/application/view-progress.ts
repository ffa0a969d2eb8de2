import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory } from '#assessments/contract';
import { decodeCursor, toPage, type Page, type PageRequest } from '#kernel';
import { AttendeeList } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type PresenceState } from '#programme/contract';
import { moduleProgress, type ModuleProgress } from '../domain/module-standing.js';
import { Courses, type CourseEntry } from '../persistence/courses.query.js';
import { completedAt, lessonsReadAt } from '../persistence/progress.query.js';
import { CourseGate } from './course-gate.js';
import { mayViewProgress } from './view-progress.policy.js';

export interface LearnerProgress {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly presence: PresenceState | null;
  readonly completedOn: string | null;
  readonly modules: readonly ModuleProgress[];
}

export interface CourseProgressPage extends Page<LearnerProgress> {
  readonly course: readonly CourseEntry[];
}

/** How the participants of an activity get on, page by page in the order of names. */
@Injectable()
export class ViewProgress {
  constructor(
    private readonly db: Database,
    private readonly gate: CourseGate,
    private readonly programme: ProgrammeDirectory,
    private readonly attendees: AttendeeList,
    private readonly courses: Courses,
    private readonly assessments: AssessmentsDirectory,
  ) {}

  async page(actor: Actor, activityId: string, search: string | null, { limit, cursor }: PageRequest): Promise<CourseProgressPage> {
    await this.gate.open(this.db, actor, activityId, mayViewProgress);
    const after = cursor === null ? null : placeOf(cursor);
    const participants = await this.programme.participants(this.db, activityId);
    const found = await this.attendees.among(this.db, participants, { search, after, limit: limit + 1 });
    const personIds = found.map(({ personId }) => personId);
    const [course, presences, readBy, completed, standings] = await Promise.all([
      this.courses.of(this.db, activityId),
      this.programme.presences(this.db, activityId),
      lessonsReadAt(this.db, activityId, personIds),
      completedAt(this.db, activityId, personIds),
      this.assessments.standingsOf(this.db, activityId, personIds),
    ]);
    const page = toPage(found, limit, ({ familyName, givenName, personId }) => [familyName, givenName, personId], ({ personId, givenName, familyName }) => ({
      personId,
      givenName,
      familyName,
      presence: presences.get(personId)?.state ?? null,
      completedOn: completed.get(personId) ?? null,
      modules: moduleProgress(course, readBy(personId), standings.get(personId) ?? []),
    }));
    return { ...page, course };
  }
}

function placeOf(cursor: string): [string, string, string] {
  return decodeCursor(cursor, ['text', 'text', 'id']) as [string, string, string];
}
