import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { MakeAppeal } from '../application/make-appeal.js';
import { AppealDto } from './grading.dto.js';
import { markingView } from './grading.mapper.js';
import { MarkingView } from './grading.view.js';

@ApiTags('grading')
@Controller()
export class AppealsController {
  constructor(private readonly appeal: MakeAppeal) {}

  @Get('attempts/:attemptId/appeals')
  @ApiOperation({ operationId: 'listMyAppeals', summary: 'What I wrote about the marking of my attempt, with the answers' })
  @ApiOkResponse({ type: MarkingView })
  async mine(@CurrentActor() actor: Actor, @Param('attemptId') attemptId: string): Promise<MarkingView> {
    return markingView(await this.appeal.mine(actor, attemptId));
  }

  @Post('attempts/:attemptId/appeals')
  @HttpCode(204)
  @ApiOperation({ operationId: 'makeAppeal', summary: 'Say that an answer was marked wrongly; once for each answer' })
  @ApiNoContentResponse()
  async made(@CurrentActor() actor: Actor, @Param('attemptId') attemptId: string, @Body() { questionId, text }: AppealDto): Promise<void> {
    await this.appeal.execute(actor, attemptId, questionId, text);
  }
}
