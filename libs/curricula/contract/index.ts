export { CurriculaDirectory, type CompletionRecord, type CourseModule } from './curricula-directory.js';
export { courseCompleted, lessonCompleted } from './facts.js';
