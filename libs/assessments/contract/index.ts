export { AssessmentsDirectory, type AssessmentStanding } from './assessments-directory.js';
export { accommodationSet, attemptAllowed, attemptGraded, attemptSubmitted, timeAllowed, type AssessmentPhase } from './facts.js';
export { applyRegrade, exportTest, measureItems, readQuestionFile, takeQuestionFile, type ExportTestJob, type MeasureItemsJob, type QuestionFileJob, type RegradeStep } from './jobs.js';
