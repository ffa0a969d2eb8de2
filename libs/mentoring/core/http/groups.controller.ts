import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '#people/contract';
import { CurrentActor, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { HandOverGroup } from '../application/groups/hand-over-group.js';
import { KeepMembers, type GroupWithMembers } from '../application/groups/keep-members.js';
import { ListGroups } from '../application/groups/list-groups.js';
import { GroupSettingsBody, HandOverBody, MinorsBody, NewMemberBody, PaperMemberBody, SeekerBody } from './groups.dto.js';
import { toGroupListView, toOwnGroupView } from './groups.mapper.js';
import { GroupListView, OwnGroupView } from './groups.view.js';

@ApiTags('mentoring')
@Controller()
export class GroupsController {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly keeping: KeepMembers,
    private readonly listing: ListGroups,
    private readonly handing: HandOverGroup,
    private readonly base: BaseUrl,
  ) {}

  @Get('me/mentoring/group')
  @ApiOperation({ operationId: 'getMyGroup', summary: 'My group: its members, its code, how it can be found' })
  @ApiOkResponse({ type: OwnGroupView })
  async own(@CurrentActor() actor: Actor): Promise<OwnGroupView> {
    return this.view(await this.keeping.own(actor));
  }

  @Patch('me/mentoring/group')
  @ApiOperation({ operationId: 'changeMyGroup', summary: 'Languages, when and where we meet, topics, places' })
  @ApiOkResponse({ type: OwnGroupView })
  async change(@CurrentActor() actor: Actor, @Body() { languages, availability, topics, meetsAt, capacity }: GroupSettingsBody): Promise<OwnGroupView> {
    await this.keeping.change(actor, { languages, availability, topics, meetsAt: meetsAt?.trim() || null, capacity });
    return this.own(actor);
  }

  @Post('me/mentoring/group/members')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addMyMember', summary: 'Types in somebody who agreed on paper' })
  @ApiOkResponse({ type: OwnGroupView })
  async add(@CurrentActor() actor: Actor, @Body() body: PaperMemberBody): Promise<OwnGroupView> {
    await this.keeping.add(actor, null, NewMemberBody.newcomer(body));
    return this.own(actor);
  }

  @Post('me/mentoring/group/members/:memberId/left')
  @HttpCode(200)
  @ApiOperation({ operationId: 'noteMyMemberLeft', summary: 'Notes that somebody does not come any more' })
  @ApiOkResponse({ type: OwnGroupView })
  async left(@CurrentActor() actor: Actor, @Param('memberId') memberId: string): Promise<OwnGroupView> {
    await this.keeping.noteLeft(actor, memberId);
    return this.own(actor);
  }

  @Get('programmes/:key/groups')
  @ApiOperation({ operationId: 'listGroups', summary: 'All groups with their members, and who waits for one (administrators)' })
  @ApiOkResponse({ type: GroupListView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<GroupListView> {
    return toGroupListView(await this.listing.execute(actor, key), this.base.url);
  }

  @Post('programmes/:key/seekers')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addSeeker', summary: 'Somebody looks for a group (administrators)' })
  @ApiOkResponse({ type: GroupListView })
  async seek(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: SeekerBody): Promise<GroupListView> {
    const { language, ...newcomer } = NewMemberBody.newcomer(body);
    await this.listing.addSeeker(actor, key, { ...newcomer, languages: [language], placeCode: body.placeCode, availability: body.availability, topics: body.topics });
    return this.list(actor, key);
  }

  @Post('groups/:id/members')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addMember', summary: 'Types in somebody who agreed on paper (administrators)' })
  @ApiOkResponse({ type: OwnGroupView })
  async addManaged(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PaperMemberBody): Promise<OwnGroupView> {
    await this.keeping.add(actor, id, NewMemberBody.newcomer(body));
    return this.view(await this.keeping.managed(actor, id));
  }

  @Post('groups/:id/hand-over')
  @HttpCode(200)
  @ApiOperation({ operationId: 'handOverGroup', summary: 'All members go on with another mentor, or none (administrators)' })
  @ApiOkResponse({ type: OwnGroupView })
  async handOver(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { toGroupId }: HandOverBody): Promise<OwnGroupView> {
    await this.handing.execute(actor, id, toGroupId);
    return this.view(await this.keeping.managed(actor, toGroupId));
  }

  @Post('groups/:id/minors')
  @HttpCode(200)
  @ApiOperation({ operationId: 'clearGroupForMinors', summary: 'Clears the mentor for people aged 16–17, or takes it back (administrators)' })
  @ApiOkResponse({ type: OwnGroupView })
  async minors(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { cleared }: MinorsBody): Promise<OwnGroupView> {
    await this.handing.clearForMinors(actor, id, cleared);
    return this.view(await this.keeping.managed(actor, id));
  }

  private async view(found: GroupWithMembers): Promise<OwnGroupView> {
    const names = await this.people.contacts(this.db, found.members.flatMap(({ personId }) => personId ?? []));
    return toOwnGroupView(found, names, this.base.url);
  }
}
