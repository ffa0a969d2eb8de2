export { AnchorQuestions, type AnchorQuestion, type AnchorResult, type AnchorTest } from './anchor-questions.js';
export { AssessmentsDirectory, type AssessmentStanding } from './assessments-directory.js';
export { accommodationSet, answerRetentionSet, answersErased, attemptAllowed, attemptGraded, attemptSubmitted, settingsChanged, timeAllowed, type AssessmentPhase } from './facts.js';
export {
  applyRegrade,
  exportTest,
  measureItems,
  previewRegrade,
  readQuestionFile,
  takeQuestionFile,
  writeQuestionFile,
  type ExportTestJob,
  type MeasureItemsJob,
  type PreviewRegradeJob,
  type QuestionExportJob,
  type QuestionFileJob,
  type RegradeStep,
  type TakeQuestionsJob,
} from './jobs.js';
