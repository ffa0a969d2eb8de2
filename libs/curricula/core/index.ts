import { JudgeOnGrade, JudgeOnLesson, JudgeOnPresence } from './jobs/judge.subscribers.js';

export { CurriculaModule } from './curricula.module.js';
export { curriculaErrors } from './errors.js';
export { JudgeCompletion } from './application/judge-completion.js';
export { curriculaPersistence } from './persistence/curricula.persistence.js';

export const curriculaSubscribers = [JudgeOnPresence, JudgeOnLesson, JudgeOnGrade];
