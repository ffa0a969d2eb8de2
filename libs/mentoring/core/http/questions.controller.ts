import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { AnswerQuestion } from '../application/questions/answer-question.js';
import { AskStaff } from '../application/questions/ask-staff.js';
import { ReadQuestions } from '../application/questions/read-questions.js';
import { MentorQuestionsQuery, MentorQuestionsView, MentorQuestionBody, toMentorQuestionsView } from './questions.view.js';

/** A mentor's own fit one page. */
const all = 1_000;

@ApiTags('mentoring')
@Controller()
export class QuestionsController {
  constructor(
    private readonly reading: ReadQuestions,
    private readonly asking: AskStaff,
    private readonly answering: AnswerQuestion,
  ) {}

  @Get('me/mentoring/questions')
  @ApiOperation({ operationId: 'listMyQuestions', summary: 'What I asked the trainers, with their answers' })
  @ApiOkResponse({ type: MentorQuestionsView })
  async mine(@CurrentActor() actor: Actor): Promise<MentorQuestionsView> {
    return toMentorQuestionsView(await this.reading.mine(actor), all);
  }

  @Post('me/mentoring/questions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'askTrainer', summary: 'Asks those who trained me; where nobody did, the person on duty (mentors)' })
  @ApiOkResponse({ type: MentorQuestionsView })
  async ask(@CurrentActor() actor: Actor, @Body() { text }: MentorQuestionBody): Promise<MentorQuestionsView> {
    await this.asking.ask(actor, text);
    return this.mine(actor);
  }

  @Post('me/mentoring/questions/:id/entries')
  @HttpCode(200)
  @ApiOperation({ operationId: 'writeOnMyQuestion', summary: 'Writes on in a thread of mine' })
  @ApiOkResponse({ type: MentorQuestionsView })
  async writeOn(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text }: MentorQuestionBody): Promise<MentorQuestionsView> {
    await this.asking.writeOn(actor, id, text);
    return this.mine(actor);
  }

  @Get('programmes/:key/mentor-questions')
  @ApiOperation({ operationId: 'listMentorQuestions', summary: 'What mentors ask, what waits longest first (administrators; trainers of those whom they trained)' })
  @ApiOkResponse({ type: MentorQuestionsView })
  async ofStaff(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: MentorQuestionsQuery): Promise<MentorQuestionsView> {
    const page = PageQuery.request(query);
    return toMentorQuestionsView(await this.reading.ofStaff(actor, key, query.open ?? false, page), page.limit);
  }

  @Post('mentor-questions/:id/entries')
  @HttpCode(204)
  @ApiOperation({ operationId: 'answerMentorQuestion', summary: 'Answers a mentor, who gets it as a letter too (who may read the question)' })
  @ApiNoContentResponse()
  answer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text }: MentorQuestionBody): Promise<void> {
    return this.answering.execute(actor, id, text);
  }

  @Post('mentor-questions/:id/settle')
  @HttpCode(204)
  @ApiOperation({ operationId: 'settleMentorQuestion', summary: 'Nothing more is to be answered (who may read the question)' })
  @ApiNoContentResponse()
  settle(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.answering.settle(actor, id);
  }
}
