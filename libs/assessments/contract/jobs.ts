import { defineJob, type JobPayload } from '#kernel';

export interface QuestionFileJob extends JobPayload {
  readonly importId: string;
}

/** Reads an uploaded file of questions and reports what comes over. */
export const readQuestionFile = defineJob<QuestionFileJob>({ queue: 'assessments', name: 'assessments.read-question-file', version: 1, key: ({ importId }) => importId, attempts: 3 });
/** Takes the questions of a confirmed file into their bank. */
export const takeQuestionFile = defineJob<QuestionFileJob>({ queue: 'assessments', name: 'assessments.take-question-file', version: 1, key: ({ importId }) => importId, attempts: 3 });
