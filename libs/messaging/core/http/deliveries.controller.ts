import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { WatchDeliveries } from '../application/watch-deliveries.js';
import { BlockedAddressesView, DeliveriesQuery, DeliveriesView, MailPreviewQuery, MailPreviewView, MailTemplatesView, ReleaseAddressBody } from './deliveries.view.js';

@ApiTags('messaging')
@Controller()
export class DeliveriesController {
  constructor(private readonly watching: WatchDeliveries) {}

  @Get('deliveries')
  @ApiOperation({ operationId: 'listDeliveries', summary: 'What became of each message; its content is not shown (administrators of every programme)' })
  @ApiOkResponse({ type: DeliveriesView })
  async list(@CurrentActor() actor: Actor, @Query() query: DeliveriesQuery): Promise<DeliveriesView> {
    const page = PageQuery.request(query);
    const rows = await this.watching.deliveries(actor, { state: query.state ?? null, search: query.search?.trim() || null }, page);
    return toPage(rows, page.limit, ({ id }) => [id], ({ createdAt, settledAt, notBefore, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
      notBefore: notBefore?.toISOString() ?? null,
    }));
  }

  @Get('blocked-addresses')
  @ApiOperation({ operationId: 'listBlockedAddresses', summary: 'Addresses that do not exist, as mail servers said; they are not written to (administrators of every programme)' })
  @ApiOkResponse({ type: BlockedAddressesView })
  async blocked(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<BlockedAddressesView> {
    const page = PageQuery.request(query);
    const rows = await this.watching.blocked(actor, page);
    return toPage(rows, page.limit, ({ since, address }) => [since.toISOString(), address], ({ address, since, status, diagnostic }) => ({ address, since: since.toISOString(), status, diagnostic }));
  }

  @Post('blocked-addresses/release')
  @HttpCode(204)
  @ApiOperation({ operationId: 'releaseAddress', summary: 'Writes to an address again that has been put right (administrators of every programme)' })
  @ApiNoContentResponse()
  release(@CurrentActor() actor: Actor, @Body() { address }: ReleaseAddressBody): Promise<void> {
    return this.watching.release(actor, address);
  }

  @Get('mail-templates')
  @ApiOperation({ operationId: 'listMailTemplates', summary: 'Every template of every domain (administrators of every programme)' })
  @ApiOkResponse({ type: MailTemplatesView })
  async templates(@CurrentActor() actor: Actor): Promise<MailTemplatesView> {
    const samples = await this.watching.templates(actor);
    return { items: samples.map(({ template, purpose, use }, index) => ({ index, name: template.name, use, necessary: purpose === 'service' })) };
  }

  @Get('mail-templates/:index')
  @ApiOperation({ operationId: 'previewMailTemplate', summary: 'A template in one language, with sample values (administrators of every programme)' })
  @ApiOkResponse({ type: MailPreviewView })
  async preview(@CurrentActor() actor: Actor, @Param('index', ParseIntPipe) index: number, @Query() { language }: MailPreviewQuery): Promise<MailPreviewView> {
    const { subject, html, text } = await this.watching.preview(actor, index, language);
    return { subject, html, text };
  }
}
