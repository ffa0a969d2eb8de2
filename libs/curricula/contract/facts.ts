import { defineFact } from '#kernel';

export const lessonCompleted = defineFact<{ moduleId: string; lessonKey: string; releaseId: string }>('lesson.completed');
/** All that the course's rule asks for is there; names the rule and the module releases that count. */
export const courseCompleted = defineFact<{ completionId: string; ruleVersion: number; releaseIds: readonly string[]; assessed: boolean }>('course.completed');
