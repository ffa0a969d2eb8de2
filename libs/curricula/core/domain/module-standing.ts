import type { AssessmentPhase, AssessmentStanding } from '#assessments/contract';
import type { ModuleDefinition } from '#modules/sdk';
import type { ModuleStanding } from './next-step.js';

/** A person's standing in one test, with the size of the test. */
export interface TestStanding extends AssessmentStanding {
  readonly questions: number;
}

/** A module of a course as one person stands in it. */
export interface ModuleProgress {
  readonly definition: ModuleDefinition;
  readonly required: boolean;
  readonly read: ReadonlySet<string>;
  readonly pre: TestStanding | null;
  readonly post: TestStanding | null;
}

const nothingRead: ReadonlySet<string> = new Set();

export function moduleProgress(
  course: readonly { readonly definition: ModuleDefinition; readonly required: boolean }[],
  read: ReadonlyMap<string, ReadonlySet<string>>,
  standings: readonly AssessmentStanding[],
): ModuleProgress[] {
  return course.map(({ definition, required }) => {
    const test = (phase: AssessmentPhase): TestStanding | null => {
      const standing = standings.find((one) => one.moduleId === definition.id && one.phase === phase);
      return standing === undefined ? null : { ...standing, questions: definition.items.length };
    };
    return { definition, required, read: read.get(definition.id) ?? nothingRead, pre: test('pre'), post: test('post') };
  });
}

/** How many of the module's lessons were read; a lesson of an older release does not count. */
export function lessonsRead({ definition, read }: Pick<ModuleProgress, 'definition' | 'read'>): number {
  return definition.lessons.filter(({ key }) => read.has(key)).length;
}

export function standingOf({ definition, required, read, pre, post }: ModuleProgress): ModuleStanding {
  const needed = new Set(definition.completion.lessons);
  return {
    moduleId: definition.id,
    required,
    lessons: definition.lessons.filter(({ key }) => needed.has(key)).map(({ key, minutes }) => ({ key, minutes, read: read.has(key) })),
    questions: definition.items.length,
    pre: pre === null ? null : { assessmentId: pre.assessmentId, graded: pre.best !== null },
    post: post === null ? null : { assessmentId: post.assessmentId, passed: post.best?.passed ?? false, attemptsLeft: post.openAttemptId !== null || post.attempts < post.attemptsAllowed },
  };
}
