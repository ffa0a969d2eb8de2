export { CurriculaDirectory, type CompletionRecord, type CourseModule } from './curricula-directory.js';
export { courseCompleted, lessonCompleted } from './facts.js';
export { InstalledModules } from './installed-modules.js';
export { ModuleReleases, type ModuleRelease } from './module-releases.js';
