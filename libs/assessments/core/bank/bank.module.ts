import { Module } from '@nestjs/common';
import { AttachMedium } from './application/attach-medium.js';
import { BankGate } from './application/bank-gate.js';
import { ChangeMany } from './application/change-many.js';
import { ComposePlan } from './application/compose-plan.js';
import { ExportQuestions } from './application/export-questions.js';
import { FindAskable } from './application/find-askable.js';
import { ImportQuestions } from './application/import-questions.js';
import { ManageBanks } from './application/manage-banks.js';
import { ManageFolders } from './application/manage-folders.js';
import { ManagePlans } from './application/manage-plans.js';
import { PlanGate } from './application/plan-gate.js';
import { PreviewPlan } from './application/preview-plan.js';
import { PublishPlan } from './application/publish-plan.js';
import { ReadMedium } from './application/read-medium.js';
import { ReviewItem } from './application/review-item.js';
import { TakeQuestions } from './application/take-questions.js';
import { ViewItem } from './application/view-item.js';
import { WriteItem } from './application/write-item.js';
import { WriteQuestionFile } from './application/write-question-file.js';
import { QuestionFiles } from './exchange/question-files.js';
import { BankItemsController } from './http/bank-items.controller.js';
import { BanksController } from './http/banks.controller.js';
import { ExportsController } from './http/exports.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { PlansController } from './http/plans.controller.js';
import { ForgetUnshownMedia } from './jobs/forget-unshown-media.task.js';
import { ForgetQuestionFiles } from './jobs/forget-question-files.task.js';
import { ReadQuestionFileHandler, TakeQuestionFileHandler, WriteQuestionFileHandler } from './jobs/question-file.handlers.js';

const useCases = [ManageBanks, ManageFolders, ChangeMany, WriteItem, ReviewItem, ViewItem, ReadMedium, AttachMedium, FindAskable, ComposePlan, ManagePlans, PreviewPlan, PublishPlan, ImportQuestions];
const fileWork = [QuestionFiles, TakeQuestions, ExportQuestions, WriteQuestionFile, ReadQuestionFileHandler, TakeQuestionFileHandler, WriteQuestionFileHandler, ForgetQuestionFiles, ForgetUnshownMedia];

/** Question banks: writing, reviewing and finding questions, and putting tests together from them. */
@Module({ controllers: [BanksController, BankItemsController, PlansController, ImportsController, ExportsController], providers: [BankGate, PlanGate, ...useCases, ...fileWork] })
export class BankModule {}
