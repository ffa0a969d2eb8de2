export { CurriculaDirectory, type CompletionRecord, type CourseModule } from './curricula-directory.js';
export { ModuleReleases, type ModuleRelease } from './module-releases.js';
export { courseCompleted, lessonCompleted } from './facts.js';
