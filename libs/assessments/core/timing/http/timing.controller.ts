import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { Accommodations } from '../application/accommodations.js';
import { GrantTime } from '../application/grant-time.js';
import { ListTakers, type Taker } from '../application/list-takers.js';
import { TakerListView, type TakerView } from './takers.view.js';
import { AccommodationDto, AccommodationListView, AllowanceDto, TakersQuery } from './timing.dto.js';

@ApiTags('assessments')
@Controller()
export class TimingController {
  constructor(
    private readonly grants: GrantTime,
    private readonly accommodations: Accommodations,
    private readonly takers: ListTakers,
  ) {}

  @Get('assessments/:id/takers')
  @ApiOperation({ operationId: 'listTakers', summary: 'Who may take a test, by name, with their attempts and what was granted to them' })
  @ApiOkResponse({ type: TakerListView })
  async listTakers(@CurrentActor() actor: Actor, @Param('id') assessmentId: string, @Query() query: TakersQuery): Promise<TakerListView> {
    const { assessment, takers } = await this.takers.execute(actor, assessmentId, query.q ?? null, PageQuery.request(query));
    const { id, activityId, title, settings } = assessment;
    const { anonymous, attemptsAllowed, timeLimitMinutes } = settings;
    return { id, activityId, title, anonymous, attemptsAllowed, timeLimitMinutes, items: takers.items.map(takerView), next: takers.next };
  }

  @Post('assessments/:id/allowances')
  @HttpCode(204)
  @ApiOperation({ operationId: 'grantAllowance', summary: 'Grant one person further attempts, or more minutes in the open one, with a reason' })
  @ApiNoContentResponse()
  async grant(@CurrentActor() actor: Actor, @Param('id') assessmentId: string, @Body() allowance: AllowanceDto): Promise<void> {
    await this.grants.execute(actor, { assessmentId, ...allowance });
  }

  @Get('activities/:activityId/accommodations')
  @ApiOperation({ operationId: 'listAccommodations', summary: 'Who has more time, or pauses, in the tests of a training' })
  @ApiOkResponse({ type: AccommodationListView })
  async list(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<AccommodationListView> {
    return { items: (await this.accommodations.list(actor, activityId)).map(({ setAt, ...rest }) => ({ ...rest, setAt: setAt.toISOString() })) };
  }

  @Put('activities/:activityId/accommodations/:personId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setAccommodation', summary: 'Give one person more time, or pauses, in the tests of a training, with a reason; attempts that start afterwards have it, open ones only the pauses' })
  @ApiNoContentResponse()
  async set(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('personId') personId: string, @Body() change: AccommodationDto): Promise<void> {
    await this.accommodations.set(actor, activityId, { personId, ...change });
  }
}

function takerView({ person: { givenName, familyName }, state }: Taker): TakerView {
  return { givenName, familyName, ...state, deadlineAt: state.deadlineAt?.toISOString() ?? null, pausedUntil: state.pausedUntil?.toISOString() ?? null };
}
