export { AssessmentsDirectory, type AssessmentStanding } from './assessments-directory.js';
export { accommodationSet, attemptAllowed, attemptGraded, attemptSubmitted, timeAllowed, type AssessmentPhase } from './facts.js';
export { measureItems, readQuestionFile, takeQuestionFile, type MeasureItemsJob, type QuestionFileJob } from './jobs.js';
