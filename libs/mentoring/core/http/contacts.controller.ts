import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { HandleConcerns } from '../application/groups/handle-concerns.js';
import { ManageContacts } from '../application/groups/manage-contacts.js';
import { DutyBody, OutcomeBody, SafeguardingBody } from './groups.dto.js';
import { toConcernView, toContactsView } from './groups.mapper.js';
import { ConcernListView, ConcernsQuery, ContactsView } from './contacts.view.js';

@ApiTags('mentoring')
@Controller()
export class ContactsController {
  constructor(
    private readonly contacts: ManageContacts,
    private readonly concerns: HandleConcerns,
  ) {}

  @Get('programmes/:key/contacts')
  @ApiOperation({ operationId: 'getContacts', summary: 'Who answers when: safeguarding, duty rota, call list (administrators)' })
  @ApiOkResponse({ type: ContactsView })
  async show(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<ContactsView> {
    return toContactsView(await this.contacts.show(actor, key));
  }

  @Put('programmes/:key/contacts/safeguarding')
  @ApiOperation({ operationId: 'nameSafeguarding', summary: 'Names the person for safeguarding (administrators)' })
  @ApiOkResponse({ type: ContactsView })
  async name(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { personId }: SafeguardingBody): Promise<ContactsView> {
    await this.contacts.nameSafeguarding(actor, key, personId);
    return this.show(actor, key);
  }

  @Post('programmes/:key/contacts/duties')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addDuty', summary: 'Who answers calls for help from day to day; a later entry goes before an earlier one (administrators)' })
  @ApiOkResponse({ type: ContactsView })
  async add(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { personId, fromDay, untilDay }: DutyBody): Promise<ContactsView> {
    await this.contacts.addDuty(actor, key, { personId, fromDay, untilDay });
    return this.show(actor, key);
  }

  @Delete('programmes/:key/contacts/duties/:dutyId')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeDuty', summary: 'Takes an entry off the rota (administrators)' })
  @ApiOkResponse({ type: ContactsView })
  async remove(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('dutyId') dutyId: string): Promise<ContactsView> {
    await this.contacts.removeDuty(actor, key, dutyId);
    return this.show(actor, key);
  }

  @Get('programmes/:key/concerns')
  @ApiOperation({ operationId: 'listConcerns', summary: 'Concerns given to me (the person for safeguarding alone)' })
  @ApiOkResponse({ type: ConcernListView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: ConcernsQuery): Promise<ConcernListView> {
    const page = PageQuery.request(query);
    const { concerns, total } = await this.concerns.list(actor, key, query.settled ?? null, page);
    return { ...toPage(concerns, page.limit, ({ closedAt, raisedAt, id }) => [Number(closedAt !== null), raisedAt.toISOString(), id], toConcernView), total };
  }

  @Post('concerns/:id/close')
  @HttpCode(204)
  @ApiOperation({ operationId: 'closeConcern', summary: 'Closes a concern with what was done (to whom it was given)' })
  @ApiNoContentResponse()
  close(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { outcome }: OutcomeBody): Promise<void> {
    return this.concerns.close(actor, id, outcome.trim());
  }
}
