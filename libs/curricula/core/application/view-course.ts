import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory } from '#assessments/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary, type PresenceState } from '#programme/contract';
import { judgeCompletion, type Missing } from '../domain/completion-rule.js';
import { courseNeeds } from '../domain/course-needs.js';
import { moduleProgress, type ModuleProgress } from '../domain/module-standing.js';
import { Courses } from '../persistence/courses.query.js';
import { evidenceOf } from '../persistence/evidence.query.js';
import { completedAt, lessonsReadAt } from '../persistence/progress.query.js';
import { CourseGate } from './course-gate.js';
import { mayViewCourse } from './view-course.policy.js';

export interface CourseOfPerson {
  readonly activity: ActivitySummary;
  readonly presence: PresenceState | null;
  readonly completedOn: string | null;
  readonly missing: readonly Missing[];
  readonly modules: readonly ModuleProgress[];
}

/** The course of an activity with the actor's own progress in it. */
@Injectable()
export class ViewCourse {
  constructor(
    private readonly db: Database,
    private readonly gate: CourseGate,
    private readonly programme: ProgrammeDirectory,
    private readonly courses: Courses,
    private readonly assessments: AssessmentsDirectory,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<CourseOfPerson> {
    const { personId } = actor;
    const [{ activity }, course, presence, readBy, completed, standings, evidence] = await this.db.together((sql) =>
      Promise.all([
        this.gate.open(sql, actor, activityId, mayViewCourse),
        this.courses.of(sql, activityId),
        this.programme.presence(sql, activityId, personId),
        lessonsReadAt(sql, activityId, [personId]),
        completedAt(sql, activityId, [personId]),
        this.assessments.standings(sql, activityId, personId),
        evidenceOf(sql, activityId, personId),
      ]),
    );
    const completedOn = completed.get(personId) ?? null;
    return {
      activity,
      presence: presence?.state ?? null,
      completedOn,
      missing: completedOn === null ? judgeCompletion({ course: courseNeeds(course), ...evidence }).missing : [],
      modules: moduleProgress(course, readBy(personId), standings),
    };
  }
}
