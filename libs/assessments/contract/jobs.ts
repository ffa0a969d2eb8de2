import { defineJob, type JobPayload } from '#kernel';

export interface QuestionFileJob extends JobPayload {
  readonly importId: string;
}

export interface TakeQuestionsJob extends QuestionFileJob {
  /** Each time that it is asked for is a job of its own. */
  readonly taskId: string;
}

export interface QuestionExportJob extends JobPayload {
  readonly exportId: string;
}

/** Reads an uploaded file of questions and reports what comes over. */
export const readQuestionFile = defineJob<QuestionFileJob>({ queue: 'assessments', name: 'assessments.read-question-file', version: 1, key: ({ importId }) => importId, attempts: 3 });
/** Takes the questions of a confirmed file into their bank. */
export const takeQuestionFile = defineJob<TakeQuestionsJob>({ queue: 'assessments', name: 'assessments.take-question-file', version: 2, key: ({ taskId }) => taskId, attempts: 3 });
/** Writes questions of a bank to a file. */
export const writeQuestionFile = defineJob<QuestionExportJob>({ queue: 'assessments', name: 'assessments.write-question-file', version: 1, key: ({ exportId }) => exportId, attempts: 3 });

/** One state of the answers of one test. */
export interface MeasureItemsJob extends JobPayload {
  readonly assessmentId: string;
  readonly mark: string;
  /** When the test was measured before, in milliseconds; 0 for never. So the same state is measured again after another. */
  readonly since: number;
}

/** Writes back to the questions of a test what its answers say about them. */
export const measureItems = defineJob<MeasureItemsJob>({ queue: 'assessments', name: 'assessments.measure-items', version: 1, key: ({ assessmentId, mark, since }) => `${assessmentId}:${mark}:${since}`, attempts: 3 });

export interface PreviewRegradeJob extends JobPayload {
  /** Each time that it is asked for is a job of its own. */
  readonly taskId: string;
  readonly regradeId: string;
}

/** Finds out what a proposed correction of a key would change where the answers are too many to be waited for. */
export const previewRegrade = defineJob<PreviewRegradeJob>({ queue: 'assessments', name: 'assessments.preview-regrade', version: 1, key: ({ taskId }) => taskId, attempts: 5 });

/** The answers to one question after those of an attempt. */
export interface RegradeStep extends JobPayload {
  readonly taskId: string;
  readonly regradeId: string;
  readonly actorId: string;
  /** Null for the first batch. */
  readonly after: string | null;
}

/** Grades by a corrected key what was graded by the wrong one, batch after batch. */
export const applyRegrade = defineJob<RegradeStep>({ queue: 'assessments', name: 'assessments.apply-regrade', version: 1, key: ({ regradeId, after }) => `${regradeId}:${after ?? ''}`, attempts: 5 });

export interface ExportTestJob extends JobPayload {
  readonly taskId: string;
  readonly exportId: string;
  readonly assessmentId: string;
  readonly choice: string;
  readonly language: string;
  readonly sheet: string | null;
}

/** Writes a file of answers that is too large to be waited for. */
export const exportTest = defineJob<ExportTestJob>({ queue: 'assessments', name: 'assessments.export-test', version: 1, key: ({ exportId }) => exportId, attempts: 3 });
