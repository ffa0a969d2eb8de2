import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { ViewModules } from '../application/view-modules.js';
import { toModuleDetailView, toModuleSummaryView, toOfferedModuleView } from './module.mapper.js';
import { ModuleDetailView, ModuleListView, OfferedModulesView } from './module.view.js';

@ApiTags('curricula')
@Controller()
export class ModulesController {
  constructor(private readonly modules: ViewModules) {}

  @Get('public/modules')
  @Public()
  @ApiOperation({ operationId: 'listOfferedModules', summary: 'What can be learned here' })
  @ApiOkResponse({ type: OfferedModulesView })
  offered(): OfferedModulesView {
    return { items: this.modules.offered().map(toOfferedModuleView) };
  }

  @Get('modules')
  @ApiOperation({ operationId: 'listModules', summary: 'All modules in their newest release (trainers, administrators)' })
  @ApiOkResponse({ type: ModuleListView })
  async list(@CurrentActor() actor: Actor): Promise<ModuleListView> {
    return { items: (await this.modules.list(actor)).map(toModuleSummaryView), next: null };
  }

  @Get('modules/:moduleId')
  @ApiOperation({ operationId: 'viewModule', summary: 'A module with its keys and sources (trainers, administrators)' })
  @ApiOkResponse({ type: ModuleDetailView })
  async one(@CurrentActor() actor: Actor, @Param('moduleId') moduleId: string): Promise<ModuleDetailView> {
    return toModuleDetailView(await this.modules.one(actor, moduleId));
  }
}
