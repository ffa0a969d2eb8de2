import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory } from '#assessments/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary, type PresenceState } from '#programme/contract';
import { moduleProgress, standingOf, type ModuleProgress } from '../domain/module-standing.js';
import { nextStep, type NextStep } from '../domain/next-step.js';
import { Courses } from '../persistence/courses.query.js';
import { completedBy, lessonsReadBy } from '../persistence/progress.query.js';

export interface LearningActivity {
  readonly activity: ActivitySummary;
  readonly presence: PresenceState | null;
  readonly completedOn: string | null;
  readonly modules: readonly ModuleProgress[];
  readonly next: NextStep;
}

/** One's own activities with what is done and what comes next. */
@Injectable()
export class ViewLearning {
  constructor(
    private readonly db: Database,
    private readonly programme: ProgrammeDirectory,
    private readonly courses: Courses,
    private readonly assessments: AssessmentsDirectory,
  ) {}

  async execute({ personId }: Actor): Promise<LearningActivity[]> {
    const activities = await this.programme.activitiesOf(this.db, personId);
    const [courses, presences, readIn, completed] = await Promise.all([
      this.courses.ofMany(this.db, activities.map(({ id }) => id)),
      this.programme.presencesOf(this.db, personId),
      lessonsReadBy(this.db, personId),
      completedBy(this.db, personId),
    ]);
    return Promise.all(
      activities.map(async (activity) => {
        const course = courses.get(activity.id) ?? [];
        // A person is in a handful of trainings; activities without a course ask nothing.
        const standings = course.length === 0 ? [] : await this.assessments.standings(this.db, activity.id, personId);
        const modules = moduleProgress(course, readIn(activity.id), standings);
        const presence = presences.get(activity.id)?.state ?? null;
        const completedOn = completed.get(activity.id) ?? null;
        const next = nextStep({ completed: completedOn !== null, present: presence === 'present', modules: modules.map(standingOf) });
        return { activity, presence, completedOn, modules, next };
      }),
    );
  }
}
