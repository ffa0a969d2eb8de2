import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { qrSvg } from '#kernel/qr';
import { CurrentActor, type Actor } from '#platform/auth';
import { BaseUrl } from '#platform/http';
import { ManageJoinCodes } from '../application/manage-join-codes.js';
import { showJoinCode } from '../domain/join-code.js';
import type { JoinCodeRecord } from '../persistence/join-codes.repository.js';
import { NewJoinCodeBody } from './join.dto.js';
import { JoinCodeListView, JoinCodeView, JoinSheetView } from './join.view.js';

@ApiTags('programme')
@Controller('activities/:activityId/join-codes')
export class JoinCodesController {
  constructor(
    private readonly codes: ManageJoinCodes,
    private readonly base: BaseUrl,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listJoinCodes', summary: 'Codes that were not revoked, newest first' })
  @ApiOkResponse({ type: JoinCodeListView })
  async list(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<JoinCodeListView> {
    return { items: (await this.codes.list(actor, activityId)).map((code) => this.view(code)), next: null };
  }

  @Post()
  @ApiOperation({ operationId: 'issueJoinCode', summary: 'A new code by which people join the activity' })
  @ApiCreatedResponse({ type: JoinCodeView })
  async issue(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Body() { expiresAt }: NewJoinCodeBody): Promise<JoinCodeView> {
    return this.view(await this.codes.issue(actor, activityId, expiresAt == null ? null : new Date(expiresAt)));
  }

  @Get(':code')
  @ApiOperation({ operationId: 'viewJoinSheet', summary: 'What the printed page with a code shows' })
  @ApiOkResponse({ type: JoinSheetView })
  async sheet(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('code') typed: string): Promise<JoinSheetView> {
    const { joinCode, activity } = await this.codes.sheet(actor, activityId, typed);
    const code = this.view(joinCode);
    return {
      ...code,
      activity: { id: activity.id, title: activity.title, startsAt: activity.startsAt.toISOString(), endsAt: activity.endsAt.toISOString(), place: activity.place },
      programmeTitle: activity.programmeTitle,
      qrSvg: qrSvg(code.url),
      localOnly: isLoopback(this.base.url),
    };
  }

  @Delete(':code')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeJoinCode', summary: 'Nobody joins by this code any more' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('code') typed: string): Promise<void> {
    return this.codes.revoke(actor, activityId, typed);
  }

  private view({ code, expiresAt, uses }: JoinCodeRecord): JoinCodeView {
    const shown = showJoinCode(code);
    return { code: shown, url: `${this.base.url}/join/${shown}`, expiresAt: expiresAt.toISOString(), uses };
  }
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
