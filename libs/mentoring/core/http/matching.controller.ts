import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { AskForMatching } from '../application/matching/ask-for-matching.js';
import { ShowMatching } from '../application/matching/show-matching.js';
import { PublishMatching } from '../application/matching/publish-matching.js';
import { toMatchingView, toPairsView } from './matching.mapper.js';
import { ConflictBody, LockBody, MatchedPairsQuery, MatchedPairsView, MatchingView } from './matching.view.js';

@ApiTags('mentoring')
@Controller()
export class MatchingController {
  constructor(
    private readonly showing: ShowMatching,
    private readonly asking: AskForMatching,
    private readonly publishing: PublishMatching,
  ) {}

  @Get('programmes/:key/matching')
  @ApiOperation({ operationId: 'getMatching', summary: 'The latest proposal in numbers (administrators)' })
  @ApiOkResponse({ type: MatchingView })
  async show(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<MatchingView> {
    return toMatchingView(await this.showing.latest(actor, key));
  }

  @Post('programmes/:key/matching')
  @HttpCode(202)
  @ApiOperation({ operationId: 'askForMatching', summary: 'Asks the worker for a new proposal; nothing changes by it (administrators)' })
  @ApiOkResponse({ type: MatchingView })
  async ask(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<MatchingView> {
    await this.asking.execute(actor, key);
    return this.show(actor, key);
  }

  @Get('matchings/:id/pairs')
  @ApiOperation({ operationId: 'listMatchedPairs', summary: 'The pairs of a proposal, with why for each (administrators)' })
  @ApiOkResponse({ type: MatchedPairsView })
  async pairs(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: MatchedPairsQuery): Promise<MatchedPairsView> {
    const page = PageQuery.request(query);
    return toPairsView(await this.showing.pairs(actor, id, query.change ?? null, page), page.limit);
  }

  @Post('matchings/:id/publish')
  @HttpCode(204)
  @ApiOperation({ operationId: 'publishMatching', summary: 'Makes the proposal hold, all of it or nothing (administrators)' })
  @ApiNoContentResponse()
  publish(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.publishing.publish(actor, id);
  }

  @Post('matchings/:id/undo')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoMatching', summary: 'Takes back what of a published proposal still stands (administrators)' })
  @ApiNoContentResponse()
  undo(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.publishing.undo(actor, id);
  }

  @Put('group-members/:memberId/lock')
  @HttpCode(204)
  @ApiOperation({ operationId: 'lockPair', summary: 'Keeps a member where they are, or lets them move again (administrators)' })
  @ApiNoContentResponse()
  lock(@CurrentActor() actor: Actor, @Param('memberId') memberId: string, @Body() { locked }: LockBody): Promise<void> {
    return this.asking.lock(actor, memberId, locked);
  }

  @Post('group-members/:memberId/conflicts')
  @HttpCode(204)
  @ApiOperation({ operationId: 'forbidPair', summary: 'Says that a member is not to come into that group (administrators)' })
  @ApiNoContentResponse()
  forbid(@CurrentActor() actor: Actor, @Param('memberId') memberId: string, @Body() { groupId }: ConflictBody): Promise<void> {
    return this.asking.forbid(actor, memberId, groupId, true);
  }

  @Delete('group-members/:memberId/conflicts/:groupId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'allowPair', summary: 'Takes back that a member is not to come into that group (administrators)' })
  @ApiNoContentResponse()
  allow(@CurrentActor() actor: Actor, @Param('memberId') memberId: string, @Param('groupId') groupId: string): Promise<void> {
    return this.asking.forbid(actor, memberId, groupId, false);
  }
}
