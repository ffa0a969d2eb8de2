import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { DrillDilution } from '../application/dilution/drill-dilution.js';
import { AnsweringGroupsQuery, AnsweringGroupsView, toAnsweringGroupsPage, toTrainedPage, TrainedPeopleView } from './dilution-drill.view.js';

@ApiTags('mentoring')
@Controller()
export class DilutionDrillController {
  constructor(private readonly drilling: DrillDilution) {}

  @Get('programmes/:key/dilution/people')
  @ApiOperation({ operationId: 'listTrainedAnswerers', summary: 'Whom the programme trained and whose answers are compared; what they scored is not said (administrators)' })
  @ApiOkResponse({ type: TrainedPeopleView })
  async people(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: PageQuery): Promise<TrainedPeopleView> {
    return toTrainedPage(await this.drilling.trained(actor, key, PageQuery.request(query)));
  }

  @Get('programmes/:key/dilution/groups')
  @ApiOperation({ operationId: 'listAnsweringGroups', summary: 'The groups in which people of a generation answered; who they were is not kept (administrators)' })
  @ApiOkResponse({ type: AnsweringGroupsView })
  async groups(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: AnsweringGroupsQuery): Promise<AnsweringGroupsView> {
    return toAnsweringGroupsPage(await this.drilling.groups(actor, key, query.generation ?? 2, PageQuery.request(query)));
  }
}
