import { defineJob, type JobPayload } from '#kernel';

export interface QuestionFileJob extends JobPayload {
  readonly importId: string;
}

/** Reads an uploaded file of questions and reports what comes over. */
export const readQuestionFile = defineJob<QuestionFileJob>({ queue: 'assessments', name: 'assessments.read-question-file', version: 1, key: ({ importId }) => importId, attempts: 3 });
/** Takes the questions of a confirmed file into their bank. */
export const takeQuestionFile = defineJob<QuestionFileJob>({ queue: 'assessments', name: 'assessments.take-question-file', version: 1, key: ({ importId }) => importId, attempts: 3 });

/** One state of the answers of one test. */
export interface MeasureItemsJob extends JobPayload {
  readonly assessmentId: string;
  readonly mark: string;
  /** When the test was measured before, in milliseconds; 0 for never. So the same state is measured again after another. */
  readonly since: number;
}

/** Writes back to the questions of a test what its answers say about them. */
export const measureItems = defineJob<MeasureItemsJob>({ queue: 'assessments', name: 'assessments.measure-items', version: 1, key: ({ assessmentId, mark, since }) => `${assessmentId}:${mark}:${since}`, attempts: 3 });
