import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiGoneResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { giveSessionCookie, Public } from '#platform/auth';
import { BaseUrl } from '#platform/http';
import type { Client } from '../application/client.js';
import { RequestSignInLink } from '../application/request-sign-in-link.js';
import { UseSignInLink } from '../application/use-sign-in-link.js';
import { ViewSession } from '../application/view-session.js';
import { FromClient } from './client.decorator.js';
import { SignInLinkBody } from './session.dto.js';
import { SessionView, SignInLinkView, toSessionView } from './session.view.js';

@ApiTags('people')
@Public()
@Controller('session-links')
export class SignInLinksController {
  constructor(
    private readonly requesting: RequestSignInLink,
    private readonly links: UseSignInLink,
    private readonly sessions: ViewSession,
    private readonly base: BaseUrl,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'requestSignInLink', summary: 'Mails a link when the address has an account; answers the same when it has none' })
  @ApiAcceptedResponse()
  request(@Body() { email, purpose }: SignInLinkBody, @FromClient() client: Client): Promise<void> {
    return this.requesting.execute({ email, purpose: purpose ?? 'sign-in' }, client);
  }

  @Get(':token')
  @ApiOperation({ operationId: 'viewSignInLink', summary: 'What a mailed link opens; using it up takes a POST' })
  @ApiOkResponse({ type: SignInLinkView })
  @ApiGoneResponse({ description: 'Used or expired' })
  async show(@Param('token') token: string): Promise<SignInLinkView> {
    const { purpose, givenName } = await this.links.show(token);
    return { purpose, givenName };
  }

  @Post(':token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'useSignInLink', summary: 'Uses a mailed link up; sets the session cookie' })
  @ApiOkResponse({ type: SessionView })
  @ApiGoneResponse({ description: 'Used or expired' })
  async use(@Param('token') token: string, @FromClient() client: Client, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const opened = await this.links.execute(token, client);
    giveSessionCookie(reply, opened.token, this.base.url);
    return toSessionView(await this.sessions.execute(opened.personId));
  }
}
