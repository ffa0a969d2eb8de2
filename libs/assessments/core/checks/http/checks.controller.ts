import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsObject } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import { CurrentActor, HeldSession, type Actor } from '#platform/auth';
import { questionsInOrder } from '../../http/attempt-view.mapper.js';
import { responseSchema } from '../../http/response.schema.js';
import { CheckAnswer } from '../application/check-answer.js';
import { checkViews } from './check.mapper.js';
import { CheckView } from './check.view.js';

export class CheckAnswerDto {
  @ApiProperty({ ...responseSchema, example: { chosen: ['b'] }, description: 'In the shape of the question’s kind' })
  @IsObject()
  value: ItemResponse;

  @ApiProperty({ enum: languages, example: 'ru', description: 'The language in which the question was read; the answer comes in it' })
  @IsIn(languages)
  language: Language;
}

@ApiTags('assessments')
@HeldSession()
@Controller('attempts/:id/questions/:questionId/check')
export class ChecksController {
  constructor(private readonly checkAnswer: CheckAnswer) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkAnswer', summary: 'Save an answer and hear how it did, where the assessment lets one know before it is handed in; the same answer again is no other try' })
  @ApiOkResponse({ type: CheckView })
  async check(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('questionId') questionId: string, @Body() { value, language }: CheckAnswerDto): Promise<CheckView> {
    const at = await this.checkAnswer.execute(actor, id, { questionId, value, language });
    const questions = questionsInOrder(at, language).filter((question) => question.id === questionId);
    const [view] = checkViews(at, questions, language);
    if (view === undefined) throw new Error(`Question ${questionId} was checked and nothing is to be said`);
    return view;
  }
}
