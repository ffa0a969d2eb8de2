import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { BaseUrl, PageQuery } from '#platform/http';
import { ViewActivities } from '../application/view-activities.js';
import { ViewProgrammes } from '../application/view-programmes.js';
import { ActivityListView } from './activity.view.js';
import { toActivityView, toProgrammeDetailView, toProgrammeView, toPublicProgrammeView } from './programme.mapper.js';
import { ProgrammeDetailView, ProgrammeListView, PublicProgrammeView } from './programme.view.js';

@ApiTags('programme')
@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ViewProgrammes,
    private readonly activities: ViewActivities,
    private readonly base: BaseUrl,
  ) {}

  @Public()
  @Get('public/programme')
  @ApiOperation({ operationId: 'viewPublicProgramme', summary: 'The programme as the front page shows it' })
  @ApiOkResponse({ type: PublicProgrammeView })
  async front(): Promise<PublicProgrammeView> {
    return toPublicProgrammeView(await this.programmes.front(), this.base.demo);
  }

  @Get('programmes')
  @ApiOperation({ operationId: 'listProgrammes', summary: 'Programmes in which the signed-in person has a role' })
  @ApiOkResponse({ type: ProgrammeListView })
  async list(@CurrentActor() actor: Actor): Promise<ProgrammeListView> {
    return { items: (await this.programmes.mine(actor)).map(toProgrammeView), next: null };
  }

  @Get('programmes/:key')
  @ApiOperation({ operationId: 'viewProgramme', summary: 'A programme with its totals: people and attendances apart' })
  @ApiOkResponse({ type: ProgrammeDetailView })
  async one(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<ProgrammeDetailView> {
    return toProgrammeDetailView(await this.programmes.one(actor, key));
  }

  @Get('programmes/:key/activities')
  @ApiOperation({ operationId: 'listActivities', summary: 'Activities, soonest first; a trainer sees the own ones' })
  @ApiOkResponse({ type: ActivityListView })
  async listActivities(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: PageQuery): Promise<ActivityListView> {
    const { items, next } = await this.activities.list(actor, key, PageQuery.request(query));
    return { items: items.map(toActivityView), next };
  }
}
