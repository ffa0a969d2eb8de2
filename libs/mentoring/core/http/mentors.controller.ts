import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ChangeMentorState } from '../application/change-mentor-state.js';
import { NoteHelpGiven } from '../application/note-help-given.js';
import { ViewMentors } from '../application/view-mentors.js';
import { MentorsQuery } from './board.dto.js';
import { MentorStateBody, ReasonBody } from './mentoring.dto.js';
import { toBoardView, toTimelineView } from './mentoring.mapper.js';
import { MentorBoardView, MentorTimelineView } from './mentors.view.js';

@ApiTags('mentoring')
@Controller()
export class MentorsController {
  constructor(
    private readonly mentors: ViewMentors,
    private readonly changing: ChangeMentorState,
    private readonly helping: NoteHelpGiven,
  ) {}

  @Get('programmes/:key/mentors')
  @ApiOperation({ operationId: 'listMentors', summary: 'The mentor board: counts with ages, and each candidate and mentor (administrators; trainers see those whom they trained)' })
  @ApiOkResponse({ type: MentorBoardView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: MentorsQuery): Promise<MentorBoardView> {
    const page = PageQuery.request(query);
    return toBoardView(await this.mentors.board(actor, key, MentorsQuery.board(query), page), page.limit);
  }

  @Get('candidacies/:id')
  @ApiOperation({ operationId: 'getCandidacy', summary: 'One mentor: history, follow-ups with their answers, group (administrators; the trainer of the mentor; who was asked to help)' })
  @ApiOkResponse({ type: MentorTimelineView })
  async one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MentorTimelineView> {
    return toTimelineView(await this.mentors.one(actor, id));
  }

  @Post('candidacies/:id/state')
  @HttpCode(200)
  @ApiOperation({ operationId: 'changeCandidacyState', summary: 'Pauses, resumes, concludes or withdraws, with a reason for the history (administrators)' })
  @ApiOkResponse({ type: MentorTimelineView })
  async change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { to, reason, leavingReason }: MentorStateBody): Promise<MentorTimelineView> {
    await this.changing.execute(actor, id, to, reason.trim(), leavingReason);
    return this.one(actor, id);
  }

  @Post('candidacies/:id/help-given')
  @HttpCode(204)
  @ApiOperation({ operationId: 'noteHelpGiven', summary: 'Takes the call for help off the board, saying what was done (administrators; who was asked to help)' })
  @ApiNoContentResponse()
  help(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: ReasonBody): Promise<void> {
    return this.helping.execute(actor, id, reason.trim());
  }
}
