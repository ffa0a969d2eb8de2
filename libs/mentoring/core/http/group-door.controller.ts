import { Body, Controller, Get, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { JoinGroup } from '../application/groups/join-group.js';
import { OwnMembership } from '../application/groups/own-membership.js';
import { RaiseConcern } from '../application/groups/raise-concern.js';
import { ConcernBody, JoinGroupBody, NewMemberBody } from './groups.dto.js';
import { toDoorView, toMembershipView } from './groups.mapper.js';
import { GroupDoorView, JoinedGroupView, MembershipView } from './groups.view.js';

/** The door of a group, and a member's own page: for everybody who has the code or the link, without an account. */
@ApiTags('mentoring')
@Controller()
export class GroupDoorController {
  constructor(
    private readonly joining: JoinGroup,
    private readonly membership: OwnMembership,
    private readonly concerns: RaiseConcern,
  ) {}

  @Public()
  @Get('group-doors/:code')
  @ApiOperation({ operationId: 'getGroupDoor', summary: 'What a group’s code or QR opens' })
  @ApiOkResponse({ type: GroupDoorView })
  async door(@Param('code') code: string, @Ip() address: string): Promise<GroupDoorView> {
    return toDoorView(await this.joining.door(code, address));
  }

  @Public()
  @Post('group-doors/:code/members')
  @HttpCode(200)
  @ApiOperation({ operationId: 'joinGroup', summary: 'Joins the group; answers the link of the member’s own page once' })
  @ApiOkResponse({ type: JoinedGroupView })
  join(@Param('code') code: string, @Body() body: JoinGroupBody, @Ip() address: string): Promise<JoinedGroupView> {
    return this.joining.execute(code, NewMemberBody.newcomer(body), body.noticeVersion, address);
  }

  @Public()
  @Post('group-doors/:code/concerns')
  @HttpCode(204)
  @ApiOperation({ operationId: 'raiseGroupConcern', summary: 'Reports a concern to the person for safeguarding; the mentor does not see it' })
  @ApiNoContentResponse()
  concern(@Param('code') code: string, @Body() { body, reachMe }: ConcernBody, @Ip() address: string): Promise<void> {
    return this.concerns.byCode(code, body.trim(), reachMe?.trim() || null, address);
  }

  @Public()
  @Get('memberships/:token')
  @ApiOperation({ operationId: 'getMembership', summary: 'A member’s own page' })
  @ApiOkResponse({ type: MembershipView })
  async member(@Param('token') token: string): Promise<MembershipView> {
    return toMembershipView(await this.membership.show(token));
  }

  @Public()
  @Post('memberships/:token/leave')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveGroup', summary: 'Leaves the group; the phone number is forgotten' })
  @ApiNoContentResponse()
  leave(@Param('token') token: string): Promise<void> {
    return this.membership.leave(token);
  }

  @Public()
  @Post('memberships/:token/change-mentor')
  @HttpCode(200)
  @ApiOperation({ operationId: 'askForAnotherMentor', summary: 'Leaves the group to wait for another one; the programme’s contact is there meanwhile' })
  @ApiOkResponse({ type: MembershipView })
  async changeMentor(@Param('token') token: string): Promise<MembershipView> {
    await this.membership.changeMentor(token);
    return this.member(token);
  }

  @Public()
  @Post('memberships/:token/concerns')
  @HttpCode(204)
  @ApiOperation({ operationId: 'raiseConcern', summary: 'Reports a concern to the person for safeguarding; the mentor does not see it' })
  @ApiNoContentResponse()
  memberConcern(@Param('token') token: string, @Body() { body, reachMe }: ConcernBody, @Ip() address: string): Promise<void> {
    return this.concerns.byMember(token, body.trim(), reachMe?.trim() || null, address);
  }

  @Post('memberships/:token/tie')
  @HttpCode(200)
  @ApiOperation({ operationId: 'tieMembership', summary: 'The member is me: ties the membership to my account' })
  @ApiOkResponse({ type: MembershipView })
  async tie(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<MembershipView> {
    await this.membership.tie(actor, token);
    return this.member(token);
  }
}
