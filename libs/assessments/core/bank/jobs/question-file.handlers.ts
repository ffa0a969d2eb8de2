import { Injectable } from '@nestjs/common';
import { readQuestionFile, takeQuestionFile, writeQuestionFile, type QuestionExportJob, type QuestionFileJob, type TakeQuestionsJob } from '#assessments/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { TakeQuestions } from '../application/take-questions.js';
import { WriteQuestionFile } from '../application/write-question-file.js';

@Injectable()
export class ReadQuestionFileHandler implements JobHandler<QuestionFileJob> {
  readonly job = readQuestionFile;

  constructor(private readonly questions: TakeQuestions) {}

  handle(tx: Tx, { importId }: QuestionFileJob): Promise<void> {
    return this.questions.read(tx, importId);
  }
}

@Injectable()
export class TakeQuestionFileHandler implements JobHandler<TakeQuestionsJob> {
  readonly job = takeQuestionFile;

  constructor(private readonly questions: TakeQuestions) {}

  handle(tx: Tx, { importId }: TakeQuestionsJob): Promise<void> {
    return this.questions.take(tx, importId);
  }
}

@Injectable()
export class WriteQuestionFileHandler implements JobHandler<QuestionExportJob> {
  readonly job = writeQuestionFile;

  constructor(private readonly questions: WriteQuestionFile) {}

  handle(tx: Tx, { exportId }: QuestionExportJob): Promise<void> {
    return this.questions.write(tx, exportId);
  }
}
