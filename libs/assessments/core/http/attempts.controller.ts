import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '#kernel';
import { CurrentActor, HeldSession, type Actor } from '#platform/auth';
import { ReadAttempt } from '../application/read-attempt.js';
import { ReadResult } from '../application/read-result.js';
import { SaveResponses } from '../application/save-responses.js';
import { StartAttempt } from '../application/start-attempt.js';
import { SubmitAttempt } from '../application/submit-attempt.js';
import { attemptView } from './attempt-view.mapper.js';
import { InLanguageQuery, SaveResponsesDto, StartAttemptDto } from './attempt.dto.js';
import { AttemptView, SavedView } from './attempt.view.js';
import { resultView } from './result-view.mapper.js';
import { ResultView } from './result.view.js';

@ApiTags('assessments')
@HeldSession()
@Controller()
export class AttemptsController {
  constructor(
    private readonly startAttempt: StartAttempt,
    private readonly readAttempt: ReadAttempt,
    private readonly saveResponses: SaveResponses,
    private readonly submitAttempt: SubmitAttempt,
    private readonly readResult: ReadResult,
    private readonly clock: Clock,
  ) {}

  @Post('assessments/:id/attempts')
  @HttpCode(200)
  @ApiOperation({ operationId: 'startAttempt', summary: 'Open an attempt, or go on with the open one' })
  @ApiOkResponse({ type: AttemptView })
  async start(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { language, accessCode }: StartAttemptDto): Promise<AttemptView> {
    return attemptView(await this.startAttempt.execute(actor, id, language, accessCode ?? null), language, this.clock.now());
  }

  @Get('attempts/:id')
  @ApiOperation({ operationId: 'getAttempt', summary: 'One’s own attempt: its questions in one language and the answers saved so far' })
  @ApiOkResponse({ type: AttemptView })
  async attempt(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: InLanguageQuery): Promise<AttemptView> {
    return attemptView(await this.readAttempt.execute(actor, id), language ?? actor.language, this.clock.now());
  }

  @Put('attempts/:id/responses')
  @ApiOperation({ operationId: 'saveResponses', summary: 'Save answers; all of them or none, and only while the attempt is open' })
  @ApiOkResponse({ type: SavedView })
  async save(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { responses }: SaveResponsesDto): Promise<SavedView> {
    const { savedAt, saved } = await this.saveResponses.execute(actor, id, responses);
    return { savedAt: savedAt.toISOString(), saved };
  }

  @Post('attempts/:id/submission')
  @HttpCode(204)
  @ApiOperation({ operationId: 'submitAttempt', summary: 'Hand in the attempt; a second time changes nothing' })
  @ApiNoContentResponse()
  async submit(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.submitAttempt.execute(actor, id);
  }

  @Get('attempts/:id/result')
  @ApiOperation({ operationId: 'getResult', summary: 'The result of a finished attempt in one language, as far as it may be seen now' })
  @ApiOkResponse({ type: ResultView })
  async result(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: InLanguageQuery): Promise<ResultView> {
    return resultView(await this.readResult.execute(actor, id), language ?? actor.language);
  }
}
