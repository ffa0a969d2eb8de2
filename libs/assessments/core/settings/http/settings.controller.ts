import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ChangeSettings } from '../application/change-settings.js';
import { ViewSettings } from '../application/view-settings.js';
import { SettingsChangeBody } from './settings.dto.js';
import { changeView, settingsView, wantedSettings } from './settings.mapper.js';
import { SettingsChangeListView, TestSettingsView } from './settings.view.js';

@ApiTags('assessments')
@Controller('assessments/:id/settings')
export class SettingsController {
  constructor(
    private readonly settings: ViewSettings,
    private readonly changing: ChangeSettings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'viewTestSettings', summary: 'How a published test is taken, and what of that can still change' })
  @ApiOkResponse({ type: TestSettingsView })
  async view(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TestSettingsView> {
    return settingsView(await this.settings.execute(actor, id));
  }

  @Put()
  @ApiOperation({ operationId: 'changeTestSettings', summary: 'Change how a published test is taken from now on, with a reason; whoever has begun keeps the time that was promised' })
  @ApiOkResponse({ type: TestSettingsView })
  async change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SettingsChangeBody): Promise<TestSettingsView> {
    const { version, reason } = body;
    await this.changing.execute(actor, id, { version, reason, change: (current) => wantedSettings(body, current) });
    return this.view(actor, id);
  }

  @Get('changes')
  @ApiOperation({ operationId: 'listSettingsChanges', summary: 'What was changed in how a test is taken, by whom and why; the newest first' })
  @ApiOkResponse({ type: SettingsChangeListView })
  async history(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<SettingsChangeListView> {
    const { items, next } = await this.settings.history(actor, id, PageQuery.request(query));
    return { items: items.map(changeView), next };
  }
}
