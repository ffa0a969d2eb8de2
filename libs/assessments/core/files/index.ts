import { AnswerFilesGate } from './application/answer-files-gate.js';
import { KeepAnswerFiles } from './application/keep-answer-files.js';
import { ReadAttemptMedium } from './application/read-attempt-medium.js';
import { AnswerFilesController } from './http/answer-files.controller.js';

export const filesControllers = [AnswerFilesController];
export const filesProviders = [AnswerFilesGate, KeepAnswerFiles, ReadAttemptMedium];
