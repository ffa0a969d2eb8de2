import type { CourseStanding } from './course-standing.js';

/** Reading is one's own; who only looks a course over leaves no progress. */
export function mayMarkLessonRead({ participant }: CourseStanding): boolean {
  return participant;
}
