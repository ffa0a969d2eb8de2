import { Injectable } from '@nestjs/common';
import { readQuestionFile, takeQuestionFile, type QuestionFileJob } from '#assessments/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { TakeQuestions } from '../application/take-questions.js';

@Injectable()
export class ReadQuestionFileHandler implements JobHandler<QuestionFileJob> {
  readonly job = readQuestionFile;

  constructor(private readonly questions: TakeQuestions) {}

  handle(tx: Tx, { importId }: QuestionFileJob): Promise<void> {
    return this.questions.read(tx, importId);
  }
}

@Injectable()
export class TakeQuestionFileHandler implements JobHandler<QuestionFileJob> {
  readonly job = takeQuestionFile;

  constructor(private readonly questions: TakeQuestions) {}

  handle(tx: Tx, { importId }: QuestionFileJob): Promise<void> {
    return this.questions.take(tx, importId);
  }
}
