import type { Persistence } from '#platform/database';
import { Curricula1764000000300 } from '../migrations/1764000000300-curricula.js';
import { CompletionRow } from './completion.row.js';
import { CourseModuleRow } from './course-module.row.js';
import { LessonProgressRow } from './lesson-progress.row.js';
import { ModuleReleaseRow } from './module-release.row.js';

export const curriculaPersistence: Persistence = {
  schema: 'curricula',
  rows: [ModuleReleaseRow, CourseModuleRow, LessonProgressRow, CompletionRow],
  migrations: [Curricula1764000000300],
};
