import type { Persistence } from '#platform/database';
import { surveyRows } from './anonymous/index.js';
import { bankMigrations, bankRows, ForgetQuestionFiles, ForgetUnshownMedia, ReadQuestionFileHandler, TakeQuestionFileHandler, WriteQuestionFileHandler } from './bank/index.js';
import { Assessments1764000000400 } from './migrations/1764000000400-assessments.js';
import { Delivery1764000001000 } from './migrations/1764000001000-delivery.js';
import { Time1764000001002 } from './migrations/1764000001002-time.js';
import { Grading1764000001710 } from './migrations/1764000001710-grading.js';
import { PaperSheets1764000001700 } from './migrations/1764000001700-paper-sheets.js';
import { Measures1764000002200 } from './migrations/1764000002200-measures.js';
import { RegradeByJob1764000002210 } from './migrations/1764000002210-regrade-by-job.js';
import { Exports1764000002220 } from './migrations/1764000002220-exports.js';
import { ThenItems1764000002750 } from './migrations/1764000002750-then-items.js';
import { statisticsHandlers, statisticsPeriodic, statisticsRows } from './statistics/index.js';
import { gradingHandlers, gradingRows } from './grading/index.js';
import { measuresHandlers, measuresPeriodic, measuresRows } from './measures/index.js';
import { RegradePreviews1796710000000 } from './migrations/1796710000000-regrade-previews.js';
import { WithdrawnExports1796710000010 } from './migrations/1796710000010-withdrawn-exports.js';
import { RetentionChoices1796710000030 } from './migrations/1796710000030-retention-choices.js';
import { deliveryMigrations } from './migrations/of-delivery.js';
import { PaperSheetRow } from './paper/index.js';
import { DrawRow } from './drawing/persistence/draw.row.js';
import { erasingPeriodic, erasingRows } from './erasing/index.js';
import { settingsRows } from './settings/index.js';
import { AssessmentRow } from './persistence/assessment.row.js';
import { AttemptRow, ResponseRow } from './persistence/attempt.row.js';
import { timingPeriodic, timingRows } from './timing/index.js';
import { FormItemRow, FormRow, ItemRow, ItemVersionRow } from './persistence/item.row.js';

export { AssessmentsModule } from './assessments.module.js';
export { assessmentsMailSamples } from './mail/samples.js';
export { bankErrors, findBankByKey, givenItems, seedBank, seedPlan, takeItems, type Bank, type SeedQuestion } from './bank/index.js';
export { gradingErrors, seedAppeal, seedGrade } from './grading/index.js';
export { MeasureItems, staleTests } from './measures/index.js';
export { paperErrors } from './paper/index.js';
export { assessmentsErrors } from './errors.js';
export { loadGradedAttempts, type LoadedAttempt, type PastAttempt } from './application/load-graded-attempts.js';
export { readAssessment } from './persistence/assessments.repository.js';
export type { Assessment, Form, FormItem } from './domain/attempt.js';

export const assessmentsPersistence: Persistence = {
  schema: 'assessments',
  rows: [ItemRow, ItemVersionRow, FormRow, FormItemRow, AssessmentRow, AttemptRow, ResponseRow, PaperSheetRow, ...gradingRows, ...measuresRows, ...statisticsRows, ...timingRows, ...settingsRows, ...erasingRows, DrawRow, ...surveyRows, ...bankRows],
  migrations: [Assessments1764000000400, Delivery1764000001000, Time1764000001002, ...bankMigrations, PaperSheets1764000001700, Grading1764000001710, ...deliveryMigrations, Measures1764000002200, RegradeByJob1764000002210, Exports1764000002220, ThenItems1764000002750, RegradePreviews1796710000000, WithdrawnExports1796710000010, RetentionChoices1796710000030],
};

export const assessmentsHandlers = [ReadQuestionFileHandler, TakeQuestionFileHandler, WriteQuestionFileHandler, ...measuresHandlers, ...gradingHandlers, ...statisticsHandlers];
export const assessmentsPeriodic = [...timingPeriodic, ...erasingPeriodic, ...measuresPeriodic, ...statisticsPeriodic, ForgetQuestionFiles, ForgetUnshownMedia];
