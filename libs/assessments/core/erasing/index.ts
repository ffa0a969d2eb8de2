import { EraseAnswers } from './application/erase-answers.js';
import { Retention } from './application/retention.js';
import { SetRetention } from './application/set-retention.js';
import { ErasingAnswersController } from './http/erasing.controller.js';
import { ApplyRetention } from './jobs/apply-retention.task.js';
import { RetentionChoiceRow } from './persistence/retention-choice.row.js';

export const erasingRows = [RetentionChoiceRow];
export const erasingControllers = [ErasingAnswersController];
export const erasingProviders = [EraseAnswers, Retention, SetRetention, ApplyRetention];
export const erasingPeriodic = [ApplyRetention];
