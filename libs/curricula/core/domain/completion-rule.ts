/** What a course asks of one module. */
export interface RequiredModule {
  readonly moduleId: string;
  readonly releaseId: string;
  readonly required: boolean;
  /** Keys of the lessons that must be read. */
  readonly lessons: readonly string[];
}

interface Stated {
  readonly factId: string;
  /** When it happened in the world. */
  readonly at: Date;
}

/** What is known of one person in one course; every statement is a fact in force. */
export interface CompletionEvidence {
  readonly course: readonly RequiredModule[];
  readonly presence: (Stated & { readonly state: 'present' | 'absent' }) | null;
  readonly lessons: readonly (Stated & { readonly moduleId: string; readonly lessonKey: string })[];
  /** Final tests that were passed. */
  readonly passes: readonly (Stated & { readonly moduleId: string })[];
}

export type Missing =
  | { readonly kind: 'presence'; readonly moduleId: null; readonly lessonKey: null }
  | { readonly kind: 'lesson'; readonly moduleId: string; readonly lessonKey: string }
  | { readonly kind: 'post-test'; readonly moduleId: string; readonly lessonKey: null };

export interface Judgement {
  readonly complete: boolean;
  /** What is still needed, in the order of the course; empty for an activity without a course, which nobody completes. */
  readonly missing: readonly Missing[];
  /** The facts by which the rule is met; empty while it is not. */
  readonly factIds: readonly string[];
  /** When the last needed fact happened; null while the rule is not met. */
  readonly completedAt: Date | null;
  /** Whether outcomes were assessed and reached, not only taught. */
  readonly assessed: boolean;
}

/** Raised with each change of what the rule asks; completions name the version that they were judged by. */
export const completionRuleVersion = 1;

/** Version 1: present, and in every required module all lessons of its completion rule read and the final test passed. */
export function judgeCompletion(evidence: CompletionEvidence): Judgement {
  const needs = needsOf(evidence);
  const missing = needs.filter(({ met }) => met === null).map(({ missing: what }) => what);
  const met = needs.flatMap((need) => (need.met === null ? [] : [need.met]));
  const complete = evidence.course.length > 0 && missing.length === 0;
  if (!complete) return { complete, missing, factIds: [], completedAt: null, assessed: false };
  return {
    complete,
    missing,
    factIds: met.map(({ factId }) => factId),
    completedAt: new Date(Math.max(...met.map(({ at }) => at.getTime()))),
    assessed: needs.some(({ missing: what }) => what.kind === 'post-test'),
  };
}

interface Need {
  /** What to say while it is not met. */
  readonly missing: Missing;
  readonly met: Stated | null;
}

function needsOf({ course, presence, lessons, passes }: CompletionEvidence): Need[] {
  if (course.length === 0) return [];
  const modules = course.filter(({ required }) => required).flatMap(({ moduleId, lessons: needed }): Need[] => [
    ...needed.map((lessonKey): Need => ({
      missing: { kind: 'lesson', moduleId, lessonKey },
      met: earliest(lessons.filter((read) => read.moduleId === moduleId && read.lessonKey === lessonKey)),
    })),
    { missing: { kind: 'post-test', moduleId, lessonKey: null }, met: earliest(passes.filter((pass) => pass.moduleId === moduleId)) },
  ]);
  return [{ missing: { kind: 'presence', moduleId: null, lessonKey: null }, met: presence?.state === 'present' ? presence : null }, ...modules];
}

function earliest(stated: readonly Stated[]): Stated | null {
  return stated.reduce<Stated | null>((first, next) => (first === null || next.at < first.at ? next : first), null);
}
