/** Where a person stands in one module of a course. */
export interface ModuleStanding {
  readonly moduleId: string;
  readonly required: boolean;
  /** The lessons that completion asks for, in the order of the module. */
  readonly lessons: readonly { readonly key: string; readonly minutes: number; readonly read: boolean }[];
  readonly questions: number;
  readonly pre: { readonly assessmentId: string; readonly graded: boolean } | null;
  readonly post: { readonly assessmentId: string; readonly passed: boolean; readonly attemptsLeft: boolean } | null;
}

export interface CourseProgress {
  readonly completed: boolean;
  readonly present: boolean;
  readonly modules: readonly ModuleStanding[];
}

export interface NextStep {
  readonly kind: 'pre-test' | 'lesson' | 'post-test' | 'presence' | 'done';
  readonly moduleId: string | null;
  readonly lessonKey: string | null;
  readonly assessmentId: string | null;
  /** Expected time. */
  readonly minutes: number | null;
}

const minutesPerQuestion = 1;
const nothing = { moduleId: null, lessonKey: null, assessmentId: null, minutes: null };

/** The one thing to do next: module by module its pre-test, lessons and final test, then what only the trainer can do. */
export function nextStep({ completed, present, modules }: CourseProgress): NextStep {
  if (completed) return { kind: 'done', ...nothing };
  const open = modules.filter(({ required }) => required).flatMap((module) => {
    const step = stepIn(module);
    return step === null ? [] : [{ step, possible: step.kind !== 'post-test' || module.post?.attemptsLeft === true }];
  });
  // A test without attempts left comes last: the other modules go on, and what then remains is for the trainer.
  const next = open.find(({ possible }) => possible) ?? open[0];
  if (next !== undefined) return next.step;
  return { kind: present ? 'done' : 'presence', ...nothing };
}

function stepIn({ moduleId, lessons, questions, pre, post }: ModuleStanding): NextStep | null {
  const testMinutes = questions * minutesPerQuestion;
  // Once a lesson was read, a pre-test would no longer measure what one knew before.
  if (pre !== null && !pre.graded && lessons.every(({ read }) => !read)) {
    return { kind: 'pre-test', moduleId, lessonKey: null, assessmentId: pre.assessmentId, minutes: testMinutes };
  }
  const lesson = lessons.find(({ read }) => !read);
  if (lesson !== undefined) return { kind: 'lesson', moduleId, lessonKey: lesson.key, assessmentId: null, minutes: lesson.minutes };
  if (post !== null && !post.passed) return { kind: 'post-test', moduleId, lessonKey: null, assessmentId: post.assessmentId, minutes: testMinutes };
  return null;
}
