import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextStep, type CourseProgress, type ModuleStanding } from './next-step.js';

const fresh = (moduleId: string): ModuleStanding => ({
  moduleId,
  required: true,
  lessons: [
    { key: 'one', minutes: 15, read: false },
    { key: 'two', minutes: 20, read: false },
  ],
  questions: 10,
  pre: { assessmentId: `pre-${moduleId}`, graded: false },
  post: { assessmentId: `post-${moduleId}`, passed: false, attemptsLeft: true },
});
const read = (module: ModuleStanding, ...keys: string[]): ModuleStanding => ({ ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, read: keys.includes(lesson.key) })) });
const pretested = (module: ModuleStanding): ModuleStanding => ({ ...module, pre: module.pre === null ? null : { ...module.pre, graded: true } });
const passed = (module: ModuleStanding): ModuleStanding => ({ ...module, post: module.post === null ? null : { ...module.post, passed: true } });
const done = (moduleId: string) => passed(read(pretested(fresh(moduleId)), 'one', 'two'));
const course = (...modules: ModuleStanding[]): CourseProgress => ({ completed: false, present: false, modules });

describe('nextStep', () => {
  it('begins with the pre-test', () => {
    expect(nextStep(course(fresh('a'), fresh('b')))).toEqual({ kind: 'pre-test', moduleId: 'a', lessonKey: null, assessmentId: 'pre-a', minutes: 10 });
  });

  it('goes on with the first lesson not read yet', () => {
    expect(nextStep(course(pretested(fresh('a'))))).toMatchObject({ kind: 'lesson', lessonKey: 'one', minutes: 15 });
    expect(nextStep(course(pretested(read(fresh('a'), 'one'))))).toMatchObject({ kind: 'lesson', lessonKey: 'two', minutes: 20 });
  });

  it('leaves the pre-test out once a lesson was read', () => {
    expect(nextStep(course(read(fresh('a'), 'two')))).toMatchObject({ kind: 'lesson', lessonKey: 'one' });
  });

  it('asks for the final test after the lessons, then for the next module', () => {
    expect(nextStep(course(pretested(read(fresh('a'), 'one', 'two')), fresh('b')))).toMatchObject({ kind: 'post-test', assessmentId: 'post-a' });
    expect(nextStep(course(done('a'), fresh('b')))).toMatchObject({ kind: 'pre-test', moduleId: 'b' });
  });

  it('goes on elsewhere when a test has no attempts left, and comes back to it last', () => {
    const base = pretested(read(fresh('a'), 'one', 'two'));
    const spent: ModuleStanding = { ...base, post: { assessmentId: 'post-a', passed: false, attemptsLeft: false } };
    expect(nextStep(course(spent, fresh('b')))).toMatchObject({ kind: 'pre-test', moduleId: 'b' });
    expect(nextStep(course(spent, done('b')))).toMatchObject({ kind: 'post-test', assessmentId: 'post-a' });
  });

  it('passes over modules that are not required', () => {
    expect(nextStep(course({ ...fresh('a'), required: false }, done('b')))).toMatchObject({ kind: 'presence', moduleId: null });
  });

  it('ends with presence, then with nothing', () => {
    expect(nextStep(course(done('a')))).toMatchObject({ kind: 'presence' });
    expect(nextStep({ ...course(done('a')), present: true })).toMatchObject({ kind: 'done' });
    expect(nextStep({ ...course(fresh('a')), completed: true })).toMatchObject({ kind: 'done' });
  });

  it('always comes to an end when each step is done', () => {
    const module = fc.record({ required: fc.boolean(), first: fc.boolean(), second: fc.boolean(), pre: fc.boolean(), post: fc.boolean() });
    fc.assert(
      fc.property(fc.array(module, { maxLength: 4 }), (given) => {
        let progress = course(
          ...given.map(({ required, first, second, pre, post }, i): ModuleStanding => {
            const base = read({ ...fresh(`m${i}`), required }, ...(first ? ['one'] : []), ...(second ? ['two'] : []));
            return { ...base, pre: pre ? base.pre : null, post: post ? base.post : null };
          }),
        );
        for (let steps = 0; steps <= 4 * given.length + 1; steps++) {
          const next = nextStep(progress);
          if (next.kind === 'done') return;
          progress = doing(progress, next);
        }
        throw new Error('It never ends');
      }),
    );
  });
});

function doing(progress: CourseProgress, { kind, moduleId, lessonKey }: ReturnType<typeof nextStep>): CourseProgress {
  if (kind === 'presence') return { ...progress, present: true };
  const modules = progress.modules.map((module) => {
    if (module.moduleId !== moduleId) return module;
    if (kind === 'pre-test') return pretested(module);
    if (kind === 'post-test') return passed(module);
    return { ...module, lessons: module.lessons.map((lesson) => (lesson.key === lessonKey ? { ...lesson, read: true } : lesson)) };
  });
  return { ...progress, modules };
}
