import type { MigrationClass, RowClass } from '#platform/database';
import { Bank1764000001100 } from '../migrations/1764000001100-bank.js';
import { Plans1764000001110 } from '../migrations/1764000001110-plans.js';
import { BankImport1764000001120 } from '../migrations/1764000001120-bank-import.js';
import { QuestionFiles1764000002100 } from '../migrations/1764000002100-question-files.js';
import { BankExportRow } from './persistence/bank-export.row.js';
import { BankImportRow } from './persistence/bank-import.row.js';
import { BankItemRow, BankVersionRow } from './persistence/bank-item.row.js';
import { BankChangeRow, BankFolderRow, BankRow } from './persistence/bank.row.js';
import { PlanAssessmentRow, PlanRow } from './persistence/plan.row.js';

export { BankModule } from './bank.module.js';
export { ForgetUnshownMedia } from './jobs/forget-unshown-media.task.js';
export { ForgetQuestionFiles } from './jobs/forget-question-files.task.js';
export { ReadQuestionFileHandler, TakeQuestionFileHandler, WriteQuestionFileHandler } from './jobs/question-file.handlers.js';
export { seedBank, type SeedQuestion } from './seed-bank.js';
export { seedPlan } from './seed-plan.js';
export { bankErrors } from './errors.js';
export { mediumOf, type FileToServe } from './media.js';
export { givenItems } from './exchange/give-items.js';
export { takeItems, type TakenItems } from './exchange/take-items.js';
export { findBankByKey, type Bank } from './persistence/banks.repository.js';

export const bankRows: readonly RowClass[] = [BankRow, BankFolderRow, BankItemRow, BankVersionRow, BankChangeRow, PlanRow, PlanAssessmentRow, BankImportRow, BankExportRow];
export const bankMigrations: readonly MigrationClass[] = [Bank1764000001100, Plans1764000001110, BankImport1764000001120, QuestionFiles1764000002100];
