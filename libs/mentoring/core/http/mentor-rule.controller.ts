import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ManageRule } from '../application/manage-rule.js';
import { ReviewTeachBack } from '../application/review-teach-back.js';
import { MentorRuleBody, TeachBackBody } from './onboarding.dto.js';
import { toRuleView, toTeachBackListView } from './onboarding.mapper.js';
import { MentorRuleView, TeachBackListView } from './onboarding.view.js';

/** What a programme asks of its mentors, and the trainer's part in it. */
@ApiTags('mentoring')
@Controller()
export class MentorRuleController {
  constructor(
    private readonly rules: ManageRule,
    private readonly teachBacks: ReviewTeachBack,
  ) {}

  @Get('programmes/:key/mentor-rule')
  @ApiOperation({ operationId: 'getMentorRule', summary: 'What the programme asks of its mentors (administrators)' })
  @ApiOkResponse({ type: MentorRuleView })
  async show(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<MentorRuleView> {
    return toRuleView(await this.rules.show(actor, key));
  }

  @Put('programmes/:key/mentor-rule')
  @ApiOperation({ operationId: 'changeMentorRule', summary: 'A new version of the rule; who is a mentor already stays one (administrators)' })
  @ApiOkResponse({ type: MentorRuleView })
  async change(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { certificate, teachBack, steps, capacity, maxGeneration }: MentorRuleBody): Promise<MentorRuleView> {
    return toRuleView(await this.rules.change(actor, key, { certificate, teachBack, steps, capacity, maxGeneration }));
  }

  @Get('activities/:activityId/teach-backs')
  @ApiOperation({ operationId: 'listTeachBacks', summary: 'Who has taught back, by the trainer’s review (trainer of the activity, administrators)' })
  @ApiOkResponse({ type: TeachBackListView })
  async list(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<TeachBackListView> {
    return toTeachBackListView(await this.teachBacks.list(actor, activityId));
  }

  @Put('activities/:activityId/teach-backs/:personId')
  @ApiOperation({ operationId: 'reviewTeachBack', summary: 'The trainer’s review; where the rule asks for it, a pass may bring the invitation' })
  @ApiOkResponse({ type: TeachBackListView })
  async review(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('personId') personId: string, @Body() { passed, note }: TeachBackBody): Promise<TeachBackListView> {
    await this.teachBacks.execute(actor, activityId, personId, passed, note?.trim() || null);
    return this.list(actor, activityId);
  }
}
