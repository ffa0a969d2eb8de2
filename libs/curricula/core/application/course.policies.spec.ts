import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#platform/auth';
import type { CourseStanding } from './course-standing.js';
import { mayMarkLessonRead } from './mark-lesson-read.policy.js';
import { mayViewCourse, mayViewProvenance } from './view-course.policy.js';
import { mayViewModules } from './view-modules.policy.js';
import { mayViewProgress } from './view-progress.policy.js';

const nobody: CourseStanding = { participant: false, trainer: false, administrator: false };
const who = { nobody, participant: { ...nobody, participant: true }, trainer: { ...nobody, trainer: true }, administrator: { ...nobody, administrator: true } };
const allowed = (policy: (standing: CourseStanding) => boolean) => Object.entries(who).flatMap(([name, standing]) => (policy(standing) ? [name] : []));
const actor = (role: Role): Actor => ({ personId: 'p', sessionId: 's', language: 'et', grants: [{ role, programmeId: 'x' }] });

describe('who may do what with a course', () => {
  it.each([
    ['see it', mayViewCourse, ['participant', 'trainer', 'administrator']],
    ['see where its law comes from', mayViewProvenance, ['trainer', 'administrator']],
    ['mark its lessons read', mayMarkLessonRead, ['participant']],
    ['see how people get on', mayViewProgress, ['trainer', 'administrator']],
  ])('%s', (_, policy, people) => {
    expect(allowed(policy)).toEqual(people);
  });

  it('see modules with their keys', () => {
    expect((['administrator', 'trainer', 'trainee', 'mentor', 'funder'] as const).filter((role) => mayViewModules(actor(role)))).toEqual(['administrator', 'trainer']);
  });
});
