import type { Persistence } from '../database/index.js';
import { ForgetTasksTask } from './forget-tasks.task.js';
import { Progress1764000001200 } from './migrations/1764000001200-progress.js';
import { TaskRow } from './task.row.js';

export { progressErrors } from './progress.errors.js';
export { ProgressModule } from './progress.module.js';
export { TaskView, taskView } from './task.view.js';
export { advanceTask, beginTask, failTask, finishTask, findTask, latestTask, measureTask, type NewTask, type Step, type Task } from './tasks.js';
export type { TaskResult, TaskState } from './task.row.js';

export const progressPersistence: Persistence = { schema: 'progress', rows: [TaskRow], migrations: [Progress1764000001200] };
export const progressPeriodic = [ForgetTasksTask];
