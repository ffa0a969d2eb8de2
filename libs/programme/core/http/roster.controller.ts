import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { RecordPresence, type PresenceInput } from '../application/record-presence.js';
import { ViewRoster } from '../application/view-roster.js';
import { programmeErrors } from '../errors.js';
import { toRosterLineView } from './programme.mapper.js';
import { BulkPresenceBody, PresenceBody, RosterQuery } from './roster.dto.js';
import { PresenceChangeView, RosterLineView, RosterView } from './roster.view.js';

@ApiTags('programme')
@Controller('activities/:activityId')
export class RosterController {
  constructor(
    private readonly roster: ViewRoster,
    private readonly presence: RecordPresence,
  ) {}

  @Get('roster')
  @ApiOperation({ operationId: 'viewRoster', summary: 'Who has a place or waits for one, by family name, with presence' })
  @ApiOkResponse({ type: RosterView })
  async page(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Query() query: RosterQuery): Promise<RosterView> {
    const search = query.q?.trim() ?? '';
    const { items, next } = await this.roster.page(actor, activityId, search === '' ? null : search, PageQuery.request(query));
    return { items: items.map(toRosterLineView), next };
  }

  @Put('presence/:personId')
  @ApiOperation({ operationId: 'recordPresence', summary: 'States that a person was present or absent; a later statement supersedes' })
  @ApiOkResponse({ type: RosterLineView })
  record(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('personId') personId: string, @Body() body: PresenceBody): Promise<RosterLineView> {
    return this.line(actor, { activityId, personIds: [personId], state: body.state, minutes: body.minutes ?? undefined });
  }

  @Delete('presence/:personId')
  @ApiOperation({ operationId: 'clearPresence', summary: 'Takes back what was stated about a person' })
  @ApiOkResponse({ type: RosterLineView })
  clear(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('personId') personId: string): Promise<RosterLineView> {
    return this.line(actor, { activityId, personIds: [personId], state: null });
  }

  @Post('presence')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recordPresenceOfMany', summary: 'One statement about up to 200 people; all or none' })
  @ApiOkResponse({ type: PresenceChangeView })
  async recordMany(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Body() { personIds, state }: BulkPresenceBody): Promise<PresenceChangeView> {
    const { changed } = await this.presence.execute(actor, { activityId, personIds, state });
    return { changed, items: (await this.roster.lines(actor, activityId, personIds)).map(toRosterLineView) };
  }

  private async line(actor: Actor, input: PresenceInput): Promise<RosterLineView> {
    await this.presence.execute(actor, input);
    const [line] = await this.roster.lines(actor, input.activityId, input.personIds);
    if (line === undefined) throw programmeErrors.error('programme.person-not-found');
    return toRosterLineView(line);
  }
}
