import type { CourseStanding } from './course-standing.js';

export function mayViewCourse({ participant, trainer, administrator }: CourseStanding): boolean {
  return participant || trainer || administrator;
}

/** Sources and review marks of statements of law are for those who answer for them. */
export function mayViewProvenance({ trainer, administrator }: CourseStanding): boolean {
  return trainer || administrator;
}
