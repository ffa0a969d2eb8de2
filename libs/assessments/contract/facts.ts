import { defineFact } from '#kernel';

/** Asked before the lessons, or after them. */
export type AssessmentPhase = 'pre' | 'post';

export const attemptSubmitted = defineFact<{ attemptId: string; assessmentId: string; moduleId: string; phase: AssessmentPhase; number: number }>('attempt.submitted');
export const attemptGraded = defineFact<{ attemptId: string; assessmentId: string; moduleId: string; phase: AssessmentPhase; score: number; max: number; passed: boolean }>('attempt.graded');
