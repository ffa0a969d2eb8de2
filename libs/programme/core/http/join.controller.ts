import { Body, Controller, Get, Headers, HttpCode, Ip, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { places } from '#people/contract';
import { CurrentActor, giveSessionCookie, Public, type Actor } from '#platform/auth';
import { BaseUrl } from '#platform/http';
import { JoinActivity } from '../application/join-activity.js';
import { JoinAsPerson } from '../application/join-as-person.js';
import { ViewJoinOffer } from '../application/view-join-offer.js';
import { JoinAsPersonBody, JoinBody } from './join.dto.js';
import { JoinedAsPersonView, JoinedView, JoinOfferView } from './join.view.js';

@ApiTags('programme')
@Controller('join/:code')
export class JoinController {
  constructor(
    private readonly offers: ViewJoinOffer,
    private readonly joining: JoinActivity,
    private readonly joiningAsPerson: JoinAsPerson,
    private readonly base: BaseUrl,
  ) {}

  @Public()
  @Get()
  @ApiOperation({ operationId: 'viewJoinOffer', summary: 'What a join code opens: the activity, the privacy notice and the consents' })
  @ApiOkResponse({ type: JoinOfferView })
  async offer(@Param('code') code: string, @Ip() address: string): Promise<JoinOfferView> {
    const { activity, placesLeft, notice } = await this.offers.execute(code, address);
    return {
      activity: {
        id: activity.id,
        title: activity.title,
        startsAt: activity.startsAt.toISOString(),
        endsAt: activity.endsAt.toISOString(),
        place: activity.place,
        placesLeft,
      },
      programmeTitle: activity.programmeTitle,
      notice: { version: notice.version, paragraphs: notice.paragraphs.map(({ title, body }) => ({ title, body })) },
      consents: notice.consents.map(({ purpose, title, body }) => ({ purpose, title, body })),
      places: places.map(({ code: placeCode, name }) => ({ code: placeCode, name })),
    };
  }

  @Public()
  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'joinActivity', summary: 'Joins as a new person; opens a session and shows the personal code and PIN once' })
  @ApiOkResponse({ type: JoinedView })
  async join(
    @Param('code') code: string,
    @Body() body: JoinBody,
    @Ip() address: string,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JoinedView> {
    const { noticeVersion, consents } = body;
    const joined = await this.joining.execute({ code, person: JoinBody.person(body), noticeVersion, consents, address, device: device ?? '' });
    giveSessionCookie(reply, joined.sessionToken, this.base.url);
    return { status: joined.status, activityId: joined.activityId, personalCode: joined.personalCode, pin: joined.pin };
  }

  @Post('me')
  @HttpCode(200)
  @ApiOperation({ operationId: 'joinAsMyself', summary: 'Joins as the signed-in person' })
  @ApiOkResponse({ type: JoinedAsPersonView })
  joinAsMyself(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() { noticeVersion, consents }: JoinAsPersonBody, @Ip() address: string): Promise<JoinedAsPersonView> {
    return this.joiningAsPerson.execute(actor, { code, noticeVersion, consents, address });
  }
}
