import { EraseAnswers } from './application/erase-answers.js';
import { Retention } from './application/retention.js';
import { ErasingAnswersController } from './http/erasing.controller.js';
import { ApplyRetention } from './jobs/apply-retention.task.js';

export const erasingControllers = [ErasingAnswersController];
export const erasingProviders = [EraseAnswers, Retention, ApplyRetention];
export const erasingPeriodic = [ApplyRetention];
