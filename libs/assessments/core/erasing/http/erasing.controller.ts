import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { EraseAnswers } from '../application/erase-answers.js';
import { Retention, type RetentionPreview } from '../application/retention.js';
import { SetRetention } from '../application/set-retention.js';
import { ErasureBody, KeptAnswersView, RetentionBody, type RetentionChoiceView } from './erasing.view.js';

@ApiTags('assessments')
@Controller('programmes/:key')
export class ErasingAnswersController {
  constructor(
    private readonly erasing: EraseAnswers,
    private readonly retention: Retention,
    private readonly choosing: SetRetention,
  ) {}

  @Get('answers/retention')
  @ApiOperation({ operationId: 'previewAnswerRetention', summary: 'Until when the answers of a programme are kept, and what is erased then (administrators)' })
  @ApiOkResponse({ type: KeptAnswersView })
  async ofProgramme(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<KeptAnswersView> {
    return keptView(await this.retention.preview(actor, key));
  }

  @Put('answers/retention')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setAnswerRetention', summary: 'Keep the answers of a programme until another day than the rule says, with the reason (administrators)' })
  @ApiNoContentResponse()
  async choose(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { until, reason }: RetentionBody): Promise<void> {
    await this.choosing.execute(actor, key, until, reason);
  }

  @Get('people/:personId/answers')
  @ApiOperation({ operationId: 'previewErasureOf', summary: 'What erasing would take of somebody’s answers (administrators)' })
  @ApiOkResponse({ type: KeptAnswersView })
  async ofPerson(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('personId') personId: string): Promise<KeptAnswersView> {
    return keptView(await this.retention.preview(actor, key, personId));
  }

  @Post('people/:personId/answers/erasures')
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseAnswersOf', summary: 'Forgets what somebody wrote and handed in in tests, what was written about it, and why they had more time, for good; attempts and scores stay (administrators)' })
  @ApiNoContentResponse()
  async erase(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('personId') personId: string, @Body() { reason }: ErasureBody): Promise<void> {
    await this.erasing.execute(actor, key, personId, reason);
  }
}

function keptView({ dates, days, choice, people, answers, withFiles, comments, extraTime }: RetentionPreview): KeptAnswersView {
  return { endsAt: dates?.endsAt.toISOString() ?? null, answersUntil: dates?.answersUntil.toISOString() ?? null, byRule: dates?.byRule.toISOString() ?? null, days, choice: choiceView(choice), people, answers, withFiles, comments, extraTime };
}

function choiceView(choice: RetentionPreview['choice']): RetentionChoiceView | null {
  if (choice === undefined || choice.until === null) return null;
  return { until: choice.until.toISOString(), reason: choice.reason, setAt: choice.setAt.toISOString() };
}
