import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { FindAskable } from '../application/find-askable.js';
import { ManagePlans } from '../application/manage-plans.js';
import { PreviewPlan } from '../application/preview-plan.js';
import { PublishPlan } from '../application/publish-plan.js';
import { AskableQuery, RevisionBody } from './bank.dto.js';
import { EditPlanBody, NewPlanBody } from './plan.dto.js';
import { askableView, composedView, planEdit, planView } from './plan.mapper.js';
import { AskableListView, ComposedView, ModuleBankListView, PlanListView, PlanView } from './plan.view.js';

@ApiTags('question banks')
@Controller()
export class PlansController {
  constructor(
    private readonly plans: ManagePlans,
    private readonly preview: PreviewPlan,
    private readonly publish: PublishPlan,
    private readonly askable: FindAskable,
  ) {}

  @Get('programmes/:key/plans')
  @ApiOperation({ operationId: 'listPlans', summary: 'The tests and surveys that trainers of a programme put together, newest first' })
  @ApiOkResponse({ type: PlanListView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: PageQuery): Promise<PlanListView> {
    const { items, next } = await this.plans.list(actor, key, PageQuery.request(query));
    return { items: items.map(planView), next };
  }

  @Post('programmes/:key/plans')
  @ApiOperation({ operationId: 'addPlan', summary: 'A new test or survey, with the usual settings of its purpose' })
  @ApiCreatedResponse({ type: PlanView })
  async add(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { title, purpose }: NewPlanBody): Promise<PlanView> {
    return planView(await this.plans.add(actor, key, title, purpose));
  }

  @Get('plans/:id')
  @ApiOperation({ operationId: 'getPlan', summary: 'A test or survey as it is put together' })
  @ApiOkResponse({ type: PlanView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlanView> {
    return planView(await this.plans.view(actor, id));
  }

  @Put('plans/:id')
  @ApiOperation({ operationId: 'editPlan', summary: 'Change questions and settings, until it is published' })
  @ApiOkResponse({ type: PlanView })
  async edit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EditPlanBody): Promise<PlanView> {
    return planView(await this.plans.change(actor, id, (current) => planEdit(body, current)));
  }

  @Post('plans/:id/copies')
  @ApiOperation({ operationId: 'copyPlan', summary: 'The same again, to be changed and published apart' })
  @ApiCreatedResponse({ type: PlanView })
  async copy(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlanView> {
    return planView(await this.plans.copy(actor, id));
  }

  @Get('plans/:id/forms')
  @ApiOperation({ operationId: 'previewPlan', summary: 'The questions as they would be asked now; or what the blueprint lacks' })
  @ApiOkResponse({ type: ComposedView })
  async forms(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ComposedView> {
    return composedView(await this.preview.execute(actor, id));
  }

  @Post('plans/:id/publication')
  @HttpCode(200)
  @ApiOperation({ operationId: 'publishPlan', summary: 'Freeze the questions and open it to the people of the training' })
  @ApiOkResponse({ type: PlanView })
  async open(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { revision }: RevisionBody): Promise<PlanView> {
    await this.publish.execute(actor, id, revision);
    return this.read(actor, id);
  }

  @Get('banks/:bankId/askable')
  @ApiOperation({ operationId: 'listAskable', summary: 'The questions of a bank that have a final version' })
  @ApiOkResponse({ type: AskableListView })
  async inBank(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Query() query: AskableQuery): Promise<AskableListView> {
    const { items, next } = await this.askable.inBank(actor, bankId, query.q ?? null, PageQuery.request(query));
    return { items: items.map(askableView), next };
  }

  @Get('programmes/:key/module-banks')
  @ApiOperation({ operationId: 'listModuleBanks', summary: 'The modules whose questions tests can ask' })
  @ApiOkResponse({ type: ModuleBankListView })
  async modules(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<ModuleBankListView> {
    return { items: (await this.askable.modules(actor, key)).map(({ moduleId, items }) => ({ moduleId, items })) };
  }

  @Get('programmes/:key/module-banks/:moduleId')
  @ApiOperation({ operationId: 'listModuleQuestions', summary: 'The questions of a module as it was last used; read only' })
  @ApiOkResponse({ type: AskableListView })
  async inModule(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('moduleId') moduleId: string, @Query() query: AskableQuery): Promise<AskableListView> {
    const { items, next } = await this.askable.inModule(actor, key, moduleId, query.q ?? null, PageQuery.request(query));
    return { items: items.map(askableView), next };
  }
}
