import { JudgeOnGrade, JudgeOnLesson, JudgeOnPresence } from './jobs/judge.subscribers.js';

export { AttachModule, type ModuleInCourse } from './application/attach-module.js';
export { JudgeCompletion } from './application/judge-completion.js';
export { recordLessonRead, type LessonRead } from './application/record-lesson-read.js';
export { ModuleProblem, checkInstalledModules, syncInstalledModules } from './application/sync-installed-modules.js';
export { CurriculaModule } from './curricula.module.js';
export { curriculaErrors } from './errors.js';
export { curriculaPersistence } from './persistence/curricula.persistence.js';

export const curriculaSubscribers = [JudgeOnPresence, JudgeOnLesson, JudgeOnGrade];
