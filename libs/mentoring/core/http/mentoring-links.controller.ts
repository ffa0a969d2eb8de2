import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { AnswerCheckIn } from '../application/answer-check-in.js';
import { AnswerInvitation } from '../application/answer-invitation.js';
import { CompleteCheckIn } from '../application/complete-check-in.js';
import { ShowCheckIn } from '../application/show-check-in.js';
import { ShowInvitation } from '../application/show-invitation.js';
import { CheckInBody, CompleteCheckInBody, InvitationAnswerBody } from './mentoring.dto.js';
import { toCheckInView, toInvitationView } from './mentoring.mapper.js';
import { CheckInView, MentorInvitationView } from './public.view.js';

/** What the links of mentoring mails open, without signing in. GET shows and changes nothing; POST answers. */
@ApiTags('mentoring')
@Public()
@Controller()
export class MentoringLinksController {
  constructor(
    private readonly showInvitation: ShowInvitation,
    private readonly answerInvitation: AnswerInvitation,
    private readonly showCheckIn: ShowCheckIn,
    private readonly answerCheckIn: AnswerCheckIn,
    private readonly completeCheckIn: CompleteCheckIn,
  ) {}

  @Get('mentor-invitations/:token')
  @ApiOperation({ operationId: 'getMentorInvitation', summary: 'The invitation behind a link' })
  @ApiOkResponse({ type: MentorInvitationView })
  async invitation(@Param('token') token: string): Promise<MentorInvitationView> {
    return toInvitationView(await this.showInvitation.execute(token));
  }

  @Post('mentor-invitations/:token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerMentorInvitation', summary: 'Accepts, declines or postpones; the same answer again changes nothing' })
  @ApiOkResponse({ type: MentorInvitationView })
  async answer(@Param('token') token: string, @Body() body: InvitationAnswerBody): Promise<MentorInvitationView> {
    await this.answerInvitation.byLink(token, body.answer);
    return this.invitation(token);
  }

  @Get('check-ins/:token')
  @ApiOperation({ operationId: 'getCheckIn', summary: 'The follow-up behind a link, and what was answered' })
  @ApiOkResponse({ type: CheckInView })
  async checkIn(@Param('token') token: string): Promise<CheckInView> {
    return toCheckInView(await this.showCheckIn.execute(token));
  }

  @Post('check-ins/:token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerCheckIn', summary: 'Answers a follow-up; until the link expires another answer takes its place' })
  @ApiOkResponse({ type: CheckInView })
  async record(@Param('token') token: string, @Body() body: CheckInBody): Promise<CheckInView> {
    await this.answerCheckIn.execute(token, body.answer);
    return this.checkIn(token);
  }

  @Patch('check-ins/:token')
  @ApiOperation({ operationId: 'completeCheckIn', summary: 'Adds how many people were reached, and a note' })
  @ApiOkResponse({ type: CheckInView })
  async complete(@Param('token') token: string, @Body() { peopleReached, note, leavingReason }: CompleteCheckInBody): Promise<CheckInView> {
    await this.completeCheckIn.execute(token, { peopleReached, note: note === undefined ? undefined : note?.trim() || null, leavingReason });
    return this.checkIn(token);
  }
}
