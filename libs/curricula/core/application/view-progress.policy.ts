import type { CourseStanding } from './course-standing.js';

export function mayViewProgress({ trainer, administrator }: CourseStanding): boolean {
  return trainer || administrator;
}
