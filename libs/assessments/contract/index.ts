export { AssessmentsDirectory, type AssessmentStanding } from './assessments-directory.js';
export { attemptGraded, attemptSubmitted, type AssessmentPhase } from './facts.js';
