import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { ListIndicators } from '../application/list-indicators.js';
import { publicIndicatorIds } from '../domain/indicators.js';
import { PublicResultsView } from './results.view.js';

@ApiTags('public')
@Public()
@Controller('public/results')
export class PublicResultsController {
  constructor(
    private readonly db: Database,
    private readonly list: ListIndicators,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getPublicResults', summary: 'What the programme has reached so far, for everybody' })
  @ApiOkResponse({ type: PublicResultsView })
  async results(): Promise<PublicResultsView> {
    const [programme] = await this.programmes.programmes(this.db);
    if (programme === undefined) return { items: [] };
    const measured = await this.list.execute(programme.id, publicIndicatorIds);
    return { items: measured.map(({ indicator: { id, title, unit, target }, value }) => ({ id, title, unit, actual: value.actual, target })) };
  }
}
