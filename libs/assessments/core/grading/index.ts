import { AnswerAppeal } from './application/answer-appeal.js';
import { ApplyRegrade } from './application/apply-regrade.js';
import { GradeAnswer } from './application/grade-answer.js';
import { GradingGate } from './application/grading-gate.js';
import { MakeAppeal } from './application/make-appeal.js';
import { ReadGrading } from './application/read-grading.js';
import { RegradeQuestion } from './application/regrade.js';
import { ReleaseResults } from './application/release-results.js';
import { AppealsController } from './http/appeals.controller.js';
import { GradingController } from './http/grading.controller.js';
import { RegradesController } from './http/regrades.controller.js';
import { ApplyRegradeHandler } from './jobs/apply-regrade.handler.js';
import { AppealRow, PersonGradeRow, RegradeRow } from './persistence/grading.rows.js';

export { gradingErrors } from './errors.js';
export const gradingRows = [RegradeRow, PersonGradeRow, AppealRow];
export const gradingControllers = [GradingController, AppealsController, RegradesController];
export const gradingProviders = [GradingGate, ReadGrading, GradeAnswer, ReleaseResults, MakeAppeal, AnswerAppeal, RegradeQuestion, ApplyRegrade, ApplyRegradeHandler];
export const gradingHandlers = [ApplyRegradeHandler];
