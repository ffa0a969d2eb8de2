import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { places } from '#people/contract';
import { CurrentActor, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { PageQuery } from '#platform/http';
import { ProgrammeDirectory } from '#programme/contract';
import { FindProgramme } from '../application/find-programme.js';
import { ListIndicators } from '../application/list-indicators.js';
import { OpenIndicator } from '../application/open-indicator.js';
import { indicatorOf } from '../domain/indicators.js';
import { resultsErrors } from '../errors.js';
import { indicatorEvidence } from '../persistence/indicator-facts.query.js';
import { listInitiatives } from '../persistence/initiatives.query.js';
import { evidenceView, indicatorDetailView, indicatorView } from './results-view.mapper.js';
import { EvidencePageView, IndicatorDetailView, IndicatorListView, InitiativeListView } from './results.view.js';

@ApiTags('results')
@Controller('programmes/:key')
export class ResultsController {
  constructor(
    private readonly db: Database,
    private readonly find: FindProgramme,
    private readonly list: ListIndicators,
    private readonly open: OpenIndicator,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  @Get('indicators')
  @ApiOperation({ operationId: 'listIndicators', summary: 'The indicators with baseline, target and what the ledger counts now' })
  @ApiOkResponse({ type: IndicatorListView })
  async indicators(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<IndicatorListView> {
    const programme = await this.find.execute(actor, key);
    return { items: (await this.list.execute(programme.id)).map(indicatorView) };
  }

  @Get('indicators/:id')
  @ApiOperation({ operationId: 'getIndicator', summary: 'One indicator with its query in words, its months and breakdowns' })
  @ApiOkResponse({ type: IndicatorDetailView })
  async indicator(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('id') id: string): Promise<IndicatorDetailView> {
    const programme = await this.find.execute(actor, key);
    return indicatorDetailView(await this.open.execute(programme, id));
  }

  @Get('indicators/:id/facts')
  @ApiOperation({ operationId: 'listIndicatorFacts', summary: 'The facts behind an indicator, newest first, without names' })
  @ApiOkResponse({ type: EvidencePageView })
  async facts(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('id') id: string, @Query() query: PageQuery): Promise<EvidencePageView> {
    const programme = await this.find.execute(actor, key);
    const indicator = indicatorOf(id);
    if (indicator === undefined) throw resultsErrors.error('results.not-found');
    const page = PageQuery.request(query);
    const rows = await indicatorEvidence(this.db, programme.id, indicator.query, page);
    const activities = await this.programmes.activities(this.db, [...new Set(rows.flatMap(({ activityId }) => activityId ?? []))]);
    return toPage(rows, page.limit, (row) => [row.occurredAt.toISOString(), row.id], (row) => evidenceView(row, activities));
  }

  @Get('initiatives')
  @ApiOperation({ operationId: 'listInitiatives', summary: 'Joint initiatives with the languages of their teams' })
  @ApiOkResponse({ type: InitiativeListView })
  async initiatives(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<InitiativeListView> {
    const programme = await this.find.execute(actor, key);
    const elsewhere = { et: 'Mujal', ru: 'В другом месте', en: 'Elsewhere' };
    const items = await listInitiatives(this.db, programme.id);
    return { items: items.map(({ placeCode, ...initiative }) => ({ ...initiative, place: places.find(({ code }) => code === placeCode)?.name ?? elsewhere })) };
  }
}
