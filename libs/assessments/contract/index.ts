export { AssessmentsDirectory, type AssessmentStanding } from './assessments-directory.js';
export { attemptGraded, attemptSubmitted, type AssessmentPhase } from './facts.js';
export { readQuestionFile, takeQuestionFile, type QuestionFileJob } from './jobs.js';
