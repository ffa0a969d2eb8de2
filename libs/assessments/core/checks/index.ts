import { CheckAnswer } from './application/check-answer.js';
import { ChecksController } from './http/checks.controller.js';

export const checksControllers = [ChecksController];
export const checksProviders = [CheckAnswer];
