import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { AnswerInvitation } from '../application/answer-invitation.js';
import { KeepOwnPhone } from '../application/keep-own-phone.js';
import { ShowMyMentoring } from '../application/show-my-mentoring.js';
import { InvitationAnswerBody, OwnPhoneBody } from './mentoring.dto.js';
import { toMyMentoringView } from './mentoring.mapper.js';
import { MyMentoringView } from './my-mentoring.view.js';

@ApiTags('mentoring')
@Controller('me/mentoring')
export class MyMentoringController {
  constructor(
    private readonly mine: ShowMyMentoring,
    private readonly answering: AnswerInvitation,
    private readonly phones: KeepOwnPhone,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMyMentoring', summary: 'My candidacy, group and follow-ups' })
  @ApiOkResponse({ type: MyMentoringView })
  async show(@CurrentActor() actor: Actor): Promise<MyMentoringView> {
    return toMyMentoringView(await this.mine.execute(actor));
  }

  @Post('answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerMyMentorInvitation', summary: 'Accepts, declines or postpones the invitation' })
  @ApiOkResponse({ type: MyMentoringView })
  async answer(@CurrentActor() actor: Actor, @Body() body: InvitationAnswerBody): Promise<MyMentoringView> {
    await this.answering.execute(actor, body.answer);
    return this.show(actor);
  }

  @Put('phone')
  @ApiOperation({ operationId: 'changeMyMentorPhone', summary: 'The number at which I would like to be called, and when; null forgets it (mentors)' })
  @ApiOkResponse({ type: MyMentoringView })
  async phone(@CurrentActor() actor: Actor, @Body() { phone, bestHour }: OwnPhoneBody): Promise<MyMentoringView> {
    await this.phones.execute(actor, phone?.trim() || null, bestHour?.trim() || null);
    return this.show(actor);
  }
}
