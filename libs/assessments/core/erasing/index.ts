import { EraseAnswers } from './application/erase-answers.js';
import { ErasingAnswersController } from './http/erasing.controller.js';

export const erasingControllers = [ErasingAnswersController];
export const erasingProviders = [EraseAnswers];
