import { defineFact } from '#kernel';

/** Asked before the lessons, or after them. */
export type AssessmentPhase = 'pre' | 'post';

/** Module and phase are null for what belongs to no module; nobody passes or fails where `passed` is null. */
export const attemptSubmitted = defineFact<{ attemptId: string; assessmentId: string; moduleId: string | null; phase: AssessmentPhase | null; number: number }>('attempt.submitted');
export const attemptGraded = defineFact<{ attemptId: string; assessmentId: string; moduleId: string | null; phase: AssessmentPhase | null; score: number; max: number; passed: boolean | null }>('attempt.graded');

/** How a published test is taken was changed; why and from what to what, only the domain keeps. */
export const settingsChanged = defineFact<{ assessmentId: string; settings: readonly string[] }>('assessment.settings-changed');

/** What somebody wrote and handed in in tests was erased: at whose wish, or because its time had come. */
export const answersErased = defineFact<{ reason: 'request' | 'not-theirs' | 'sensitive' | 'retention' }>('answers.erased');

/** Until which day the answers of a programme are kept, or null for by the rule; why, only the domain keeps. */
export const answerRetentionSet = defineFact<{ until: string | null }>('answers.retention-set');

/** A trainer granted one person more than the settings of a test allow; why, only the domain keeps. */
export const attemptAllowed = defineFact<{ assessmentId: string; attempts: number }>('attempt.allowed');
export const timeAllowed = defineFact<{ assessmentId: string; minutes: number }>('attempt.time-allowed');
export const accommodationSet = defineFact<{ extraMinutes: number; timeFactor: number; pauseMinutes: number }>('accommodation.set');
