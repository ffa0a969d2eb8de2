import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { AllowDepth } from '../application/cascade/allow-depth.js';
import { ShowCascade } from '../application/cascade/show-cascade.js';
import { toCascadeView, toFiguresView } from './cascade.mapper.js';
import { CascadeFiguresView, CascadeQuery, CascadeView } from './cascade.view.js';
import { ReasonBody } from './mentoring.dto.js';

@ApiTags('mentoring')
@Controller()
export class CascadeController {
  constructor(
    private readonly cascade: ShowCascade,
    private readonly depth: AllowDepth,
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

  @Post('mentor-depths/:id/allow')
  @HttpCode(204)
  @ApiOperation({ operationId: 'allowMentorDepth', summary: 'Allows a mentor of a deeper generation than the rule knows; the invitation follows (administrators)' })
  @ApiNoContentResponse()
  allow(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: ReasonBody): Promise<void> {
    return this.depth.execute(actor, id, reason.trim());
  }
}
