import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { AllowDepth } from '../application/cascade/allow-depth.js';
import { DrillCascade } from '../application/cascade/drill-cascade.js';
import { ShowCascade } from '../application/cascade/show-cascade.js';
import { toCascadeView, toFiguresView } from './cascade.mapper.js';
import { DrilledMeetingsView, DrilledPeopleView, DrillPeopleQuery, DrillQuery, toMeetingsPage, toPeoplePage } from './cascade-drill.view.js';
import { CascadeFiguresView, CascadeQuery, CascadeView } from './cascade.view.js';
import { ReasonBody } from './mentoring.dto.js';

@ApiTags('mentoring')
@Controller()
export class CascadeController {
  constructor(
    private readonly cascade: ShowCascade,
    private readonly depth: AllowDepth,
    private readonly drilling: DrillCascade,
  ) {}

  @Get('programmes/:key/cascade')
  @ApiOperation({ operationId: 'getCascade', summary: 'The lineage of mentors with what came of each (administrators)' })
  @ApiOkResponse({ type: CascadeView })
  async tree(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: CascadeQuery): Promise<CascadeView> {
    return toCascadeView(await this.cascade.tree(actor, key, CascadeQuery.filter(query)));
  }

  @Get('programmes/:key/cascade/figures')
  @ApiOperation({ operationId: 'getCascadeFigures', summary: 'The cascade in numbers, without names; small ones are hidden from funders (funders, administrators)' })
  @ApiOkResponse({ type: CascadeFiguresView })
  async figures(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: CascadeQuery): Promise<CascadeFiguresView> {
    const { figures, coarse } = await this.cascade.figures(actor, key, CascadeQuery.filter(query));
    return toFiguresView(figures, coarse);
  }

  @Get('programmes/:key/cascade/people')
  @ApiOperation({ operationId: 'listCascadePeople', summary: 'The people behind a number of the cascade (administrators)' })
  @ApiOkResponse({ type: DrilledPeopleView })
  async people(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: DrillPeopleQuery): Promise<DrilledPeopleView> {
    return toPeoplePage(await this.drilling.peopleOf(actor, key, DrillQuery.drill(query), { step: query.step, month: query.month ?? 0 }));
  }

  @Get('programmes/:key/cascade/meetings')
  @ApiOperation({ operationId: 'listCascadeMeetings', summary: 'The meetings behind what mentors claim and people confirm (administrators)' })
  @ApiOkResponse({ type: DrilledMeetingsView })
  async meetings(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: DrillQuery): Promise<DrilledMeetingsView> {
    return toMeetingsPage(await this.drilling.meetingsOf(actor, key, DrillQuery.drill(query)));
  }

  @Post('mentor-depths/:id/allow')
  @HttpCode(204)
  @ApiOperation({ operationId: 'allowMentorDepth', summary: 'Allows a mentor of a deeper generation than the rule knows; the invitation follows (administrators)' })
  @ApiNoContentResponse()
  allow(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: ReasonBody): Promise<void> {
    return this.depth.execute(actor, id, reason.trim());
  }
}
