import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ReadMailbox } from '../application/read-mailbox.js';
import { toMailboxEntryView, toMailboxMessageView } from './messaging.mapper.js';
import { MailboxMessageView, MailboxView } from './messaging.view.js';

@ApiTags('messaging')
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: ReadMailbox) {}

  @Get()
  @ApiOperation({ operationId: 'listMailbox', summary: 'The local mailbox, newest first; there is none where mail leaves by SMTP (administrators of every programme)' })
  @ApiOkResponse({ type: MailboxView })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MailboxView> {
    const page = PageQuery.request(query);
    return toPage(await this.mailbox.list(actor, page), page.limit, ({ id }) => [id], toMailboxEntryView);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getMailboxMessage', summary: 'One message of the local mailbox (administrators of every programme)' })
  @ApiOkResponse({ type: MailboxMessageView })
  async one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MailboxMessageView> {
    return toMailboxMessageView(await this.mailbox.one(actor, id));
  }
}
