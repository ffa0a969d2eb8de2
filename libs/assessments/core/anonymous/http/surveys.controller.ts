import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Language } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { mediaTypes, serveFile } from '#platform/files';
import { InLanguageQuery } from '../../http/attempt.dto.js';
import { questionsInOrder } from '../../http/attempt-view.mapper.js';
import { CloseSurvey } from '../application/close-survey.js';
import { HandInSurvey } from '../application/hand-in-survey.js';
import { OpenSurvey, type OpenedSurvey } from '../application/open-survey.js';
import { HandInSurveyDto } from './survey.dto.js';
import { SurveyView } from './survey.view.js';

@ApiTags('assessments')
@Controller('assessments/:id')
export class SurveysController {
  constructor(
    private readonly surveys: OpenSurvey,
    private readonly handIn: HandInSurvey,
    private readonly closeSurvey: CloseSurvey,
  ) {}

  @Get('survey')
  @ApiOperation({ operationId: 'getSurvey', summary: 'An anonymous survey in one language, to be answered; nothing is kept of having looked at it' })
  @ApiOkResponse({ type: SurveyView })
  async survey(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: InLanguageQuery): Promise<SurveyView> {
    return surveyView(await this.surveys.execute(actor, id), language ?? actor.language);
  }

  @Get('survey/media/:sha256')
  @ApiOperation({ operationId: 'getSurveyMedium', summary: 'A picture, sound or film of a question that the survey asks, by the SHA-256 of its bytes' })
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async medium(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, bytes } = await this.surveys.medium(actor, id, sha256);
    return serveFile(reply, file, bytes);
  }

  @Post('survey/answers')
  @HttpCode(204)
  @ApiOperation({ operationId: 'handInSurvey', summary: 'Hand in the answers of an anonymous survey, all at once; they cannot be found, changed or taken back afterwards' })
  @ApiNoContentResponse()
  async answer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { answers, accessCode }: HandInSurveyDto): Promise<void> {
    await this.handIn.execute(actor, id, answers, accessCode ?? null);
  }

  @Post('survey/closing')
  @HttpCode(204)
  @ApiOperation({ operationId: 'closeSurvey', summary: 'End an anonymous survey for good, so that its results may be seen' })
  @ApiNoContentResponse()
  async close(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.closeSurvey.execute(actor, id);
  }
}

/** One seed for everybody: an order of one's own would be kept with the answers, or be lost for reading them. */
const seed = 1;

function surveyView({ assessment, answered, state }: OpenedSurvey, language: Language): SurveyView {
  const { id, activityId, title, settings } = assessment;
  const inOrder = answered || state !== 'open' ? [] : questionsInOrder({ assessment, attempt: { seed } }, language).filter(({ item }) => item.kind !== 'file');
  const positions = new Map([...new Set(inOrder.map(({ position }) => position))].map((position, index) => [position, index + 1]));
  return {
    ...{ id, activityId, title, language, state, answered },
    ...{ needsCode: settings.accessCodeHash !== null, opensAt: settings.opensAt, closesAt: settings.closesAt },
    questions: inOrder.map(({ id: questionId, position, thenOf, item }) => ({ id: questionId, position: positions.get(position) ?? position, thenOf, item })),
  };
}
