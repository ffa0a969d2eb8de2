import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeCompletion, type CompletionEvidence, type RequiredModule } from './completion-rule.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const a: RequiredModule = { moduleId: 'a', releaseId: 'ra', required: true, lessons: ['a1', 'a2'] };
const b: RequiredModule = { moduleId: 'b', releaseId: 'rb', required: false, lessons: ['b1'] };
const whole: CompletionEvidence = {
  course: [a, b],
  presence: { state: 'present', factId: 'p', at: at(1) },
  lessons: [
    { moduleId: 'a', lessonKey: 'a1', factId: 'l1', at: at(2) },
    { moduleId: 'a', lessonKey: 'a2', factId: 'l2', at: at(5) },
  ],
  passes: [{ moduleId: 'a', factId: 't', at: at(4) }],
};

const moduleIds = ['a', 'b', 'c'];
const lessonKeys = ['one', 'two', 'three'];
const instant = fc.integer({ min: 1, max: 300 }).map(at);
const factId = fc.uuid();
const course = fc.uniqueArray(
  fc.record({ moduleId: fc.constantFrom(...moduleIds), releaseId: fc.uuid(), required: fc.boolean(), lessons: fc.subarray(lessonKeys) }),
  { selector: ({ moduleId }) => moduleId, maxLength: 3 },
);
const evidence: fc.Arbitrary<CompletionEvidence> = fc.record({
  course,
  presence: fc.option(fc.record({ state: fc.constantFrom('present' as const, 'absent' as const), factId, at: instant })),
  lessons: fc.array(fc.record({ moduleId: fc.constantFrom(...moduleIds), lessonKey: fc.constantFrom(...lessonKeys), factId, at: instant }), { maxLength: 12 }),
  passes: fc.array(fc.record({ moduleId: fc.constantFrom(...moduleIds), factId, at: instant }), { maxLength: 4 }),
});

/** Adds to the evidence what the judgement says is missing. */
function supplied(given: CompletionEvidence): CompletionEvidence {
  return judgeCompletion(given).missing.reduce<CompletionEvidence>((so, missing, i) => {
    const stated = { factId: `new-${i}`, at: at(200) };
    if (missing.kind === 'presence') return { ...so, presence: { ...stated, state: 'present' } };
    if (missing.kind === 'lesson') return { ...so, lessons: [...so.lessons, { ...stated, moduleId: missing.moduleId, lessonKey: missing.lessonKey }] };
    return { ...so, passes: [...so.passes, { ...stated, moduleId: missing.moduleId }] };
  }, given);
}

describe('judgeCompletion', () => {
  it('is met by presence, the lessons and the passed test of every required module, on the day of the last of them', () => {
    expect(judgeCompletion(whole)).toEqual({ complete: true, missing: [], factIds: ['p', 'l1', 'l2', 't'], completedAt: at(5), assessed: true });
  });

  it('names what is missing in the order of the course', () => {
    const { complete, missing, completedAt, factIds } = judgeCompletion({ ...whole, course: [{ ...b, required: true }, a], presence: null, lessons: [], passes: [] });
    expect([complete, completedAt, factIds]).toEqual([false, null, []]);
    expect(missing.map(({ kind, moduleId, lessonKey }) => [kind, moduleId, lessonKey])).toEqual([
      ['presence', null, null],
      ['lesson', 'b', 'b1'],
      ['post-test', 'b', null],
      ['lesson', 'a', 'a1'],
      ['lesson', 'a', 'a2'],
      ['post-test', 'a', null],
    ]);
  });

  it('is not met by absence', () => {
    expect(judgeCompletion({ ...whole, presence: { state: 'absent', factId: 'p', at: at(1) } })).toMatchObject({ complete: false, missing: [{ kind: 'presence' }] });
  });

  it('counts the first time that something was done', () => {
    const later = { moduleId: 'a', factId: 't2', at: at(9) };
    expect(judgeCompletion({ ...whole, passes: [later, ...whole.passes] })).toMatchObject({ completedAt: at(5), factIds: ['p', 'l1', 'l2', 't'] });
  });

  it('needs only presence where no module is required, and then nothing was assessed', () => {
    expect(judgeCompletion({ ...whole, course: [b] })).toMatchObject({ complete: true, assessed: false, completedAt: at(1) });
  });

  it('is never met without a course', () => {
    expect(judgeCompletion({ ...whole, course: [] })).toEqual({ complete: false, missing: [], factIds: [], completedAt: null, assessed: false });
  });

  it('is met exactly when nothing is missing from a course', () => {
    fc.assert(fc.property(evidence, (given) => {
      const { complete, missing, completedAt, factIds } = judgeCompletion(given);
      expect(complete).toBe(given.course.length > 0 && missing.length === 0);
      expect(completedAt !== null).toBe(complete);
      expect(factIds.length > 0).toBe(complete);
    }));
  });

  it('is met once what is missing has come, and by nothing less', () => {
    fc.assert(fc.property(evidence, fc.nat(), (given, which) => {
      fc.pre(given.course.length > 0);
      const all = supplied(given);
      expect(judgeCompletion(all).complete).toBe(true);
      const { missing } = judgeCompletion(given);
      if (missing.length === 0) return;
      const left = which % missing.length;
      const without = <T extends { readonly factId: string }>(stated: readonly T[]) => stated.filter(({ factId: id }) => id !== `new-${left}`);
      const less = { ...all, presence: all.presence?.factId === `new-${left}` ? null : all.presence, lessons: without(all.lessons), passes: without(all.passes) };
      expect(judgeCompletion(less)).toMatchObject({ complete: false, missing: [missing[left]] });
    }));
  });

  it('is never undone by more evidence, only moved by earlier evidence', () => {
    fc.assert(fc.property(evidence, evidence, (given, more) => {
      const before = judgeCompletion(supplied(given));
      const full = supplied(given);
      const after = judgeCompletion({ ...full, lessons: [...full.lessons, ...more.lessons], passes: [...full.passes, ...more.passes] });
      expect(after.complete).toBe(before.complete);
      if (before.completedAt !== null) expect(Number(after.completedAt)).toBeLessThanOrEqual(before.completedAt.getTime());
    }));
  });

  it('does not depend on the order in which evidence came', () => {
    fc.assert(fc.property(evidence, (given) => {
      const full = supplied(given);
      const reversed = { ...full, lessons: [...full.lessons].reverse(), passes: [...full.passes].reverse() };
      const [one, other] = [judgeCompletion(full), judgeCompletion(reversed)];
      expect([other.complete, other.completedAt, other.missing, other.assessed]).toEqual([one.complete, one.completedAt, one.missing, one.assessed]);
    }));
  });

  it('takes its day from the latest of the facts that it names', () => {
    fc.assert(fc.property(evidence, (given) => {
      const full = supplied(given);
      const { factIds, completedAt } = judgeCompletion(full);
      const stated = [...(full.presence === null ? [] : [full.presence]), ...full.lessons, ...full.passes];
      const times = factIds.map((id) => Math.max(...stated.filter((one) => one.factId === id).map((one) => one.at.getTime())));
      if (completedAt !== null) expect(completedAt.getTime()).toBe(Math.max(...times));
    }));
  });
});
