import type { LessonDefinition } from '#modules/sdk';
import { curriculaErrors } from '../errors.js';
import type { CourseEntry } from '../persistence/courses.query.js';

export interface PlacedLesson {
  readonly entry: CourseEntry;
  readonly lesson: LessonDefinition;
  readonly previous: LessonDefinition | null;
  readonly next: LessonDefinition | null;
}

/** @throws DomainError `curricula.lesson-not-found` */
export function findLesson(course: readonly CourseEntry[], moduleId: string, lessonKey: string): PlacedLesson {
  const entry = course.find((one) => one.moduleId === moduleId);
  const lessons = entry?.definition.lessons ?? [];
  const at = lessons.findIndex(({ key }) => key === lessonKey);
  const lesson = lessons[at];
  if (entry === undefined || lesson === undefined) throw curriculaErrors.error('curricula.lesson-not-found');
  return { entry, lesson, previous: lessons[at - 1] ?? null, next: lessons[at + 1] ?? null };
}
