import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { AnswerAppeal } from '../application/answer-appeal.js';
import { GradeAnswer } from '../application/grade-answer.js';
import { ReadGrading } from '../application/read-grading.js';
import { ReleaseResults } from '../application/release-results.js';
import { AppealAnswerDto, DecisionDto, decisionOf, ReleaseDto } from './grading.dto.js';
import { answerToGradeView, openAppealView, waitingView } from './grading.mapper.js';
import { AnswerToGradeView, GradingOverviewView, OpenAppealPageView, ReleasedView, WaitingPageView } from './grading.view.js';

@ApiTags('grading')
@Controller()
export class GradingController {
  constructor(
    private readonly read: ReadGrading,
    private readonly grade: GradeAnswer,
    private readonly release: ReleaseResults,
    private readonly answerAppeal: AnswerAppeal,
  ) {}

  @Get('activities/:activityId/grading')
  @ApiOperation({ operationId: 'viewGrading', summary: 'What waits in each test of a training: answers to grade, results to release' })
  @ApiOkResponse({ type: GradingOverviewView })
  async overview(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<GradingOverviewView> {
    const counts = await this.read.counts(actor, activityId);
    return { items: counts.map(({ assessment: { id, title }, count: { waiting, held } }) => ({ assessmentId: id, title, waiting, held })) };
  }

  @Get('activities/:activityId/grading/answers')
  @ApiOperation({ operationId: 'listWaitingAnswers', summary: 'Answers that only a person can grade, the longest waiting first' })
  @ApiOkResponse({ type: WaitingPageView })
  async queue(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Query() query: PageQuery): Promise<WaitingPageView> {
    const page = PageQuery.request(query);
    return toPage(await this.read.queue(actor, activityId, page), page.limit, ({ line }) => [line.submittedAt.toISOString(), line.attemptId, line.questionId], waitingView);
  }

  @Get('activities/:activityId/grading/appeals')
  @ApiOperation({ operationId: 'listOpenAppeals', summary: 'What people think was marked wrongly, the oldest first' })
  @ApiOkResponse({ type: OpenAppealPageView })
  async appeals(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Query() query: PageQuery): Promise<OpenAppealPageView> {
    const page = PageQuery.request(query);
    return toPage(await this.read.appeals(actor, activityId, page), page.limit, ({ line }) => [line.madeAt.toISOString(), line.id], openAppealView);
  }

  @Get('attempts/:attemptId/answers/:questionId')
  @ApiOperation({ operationId: 'viewAnswerToGrade', summary: 'One answer with its question, key, rubric and the grades it had' })
  @ApiOkResponse({ type: AnswerToGradeView })
  async one(@CurrentActor() actor: Actor, @Param('attemptId') attemptId: string, @Param('questionId') questionId: string): Promise<AnswerToGradeView> {
    return answerToGradeView(await this.read.one(actor, attemptId, questionId));
  }

  @Put('attempts/:attemptId/answers/:questionId/grade')
  @HttpCode(204)
  @ApiOperation({ operationId: 'gradeAnswer', summary: 'Grade an answer, or grade it anew; earlier grades stay in its history' })
  @ApiNoContentResponse()
  async graded(@CurrentActor() actor: Actor, @Param('attemptId') attemptId: string, @Param('questionId') questionId: string, @Body() decision: DecisionDto): Promise<void> {
    await this.grade.execute(actor, attemptId, questionId, decisionOf(decision));
  }

  @Post('assessments/:id/release')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseResults', summary: 'Open results that were held back, all of a test or some, and tell the people' })
  @ApiOkResponse({ type: ReleasedView })
  async released(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { attemptIds }: ReleaseDto): Promise<ReleasedView> {
    return { released: await this.release.execute(actor, id, attemptIds ?? null) };
  }

  @Post('appeals/:id/answer')
  @HttpCode(204)
  @ApiOperation({ operationId: 'answerAppeal', summary: 'Answer an appeal, with another grade where that is due' })
  @ApiNoContentResponse()
  async answered(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { answer, decision }: AppealAnswerDto): Promise<void> {
    await this.answerAppeal.execute(actor, id, answer, decision == null ? null : decisionOf(decision));
  }
}
