import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, giveSessionCookie, OptionalActor, Public, sessionCookie, takeSessionCookie, type Actor } from '#platform/auth';
import { BaseUrl } from '#platform/http';
import type { Client } from '../application/client.js';
import { EndSessions } from '../application/end-sessions.js';
import { OpenDemoSession } from '../application/open-demo-session.js';
import type { OpenedSession } from '../application/opened-session.js';
import { SignInWithPassword } from '../application/sign-in-with-password.js';
import { SignInWithPin } from '../application/sign-in-with-pin.js';
import { ViewSession } from '../application/view-session.js';
import { FromClient } from './client.decorator.js';
import { DemoSessionBody, PasswordSignInBody, PinSignInBody } from './session.dto.js';
import { SessionView, toSessionView } from './session.view.js';

@ApiTags('people')
@Controller()
export class SessionsController {
  constructor(
    private readonly byPassword: SignInWithPassword,
    private readonly byPin: SignInWithPin,
    private readonly demo: OpenDemoSession,
    private readonly sessions: ViewSession,
    private readonly ending: EndSessions,
    private readonly base: BaseUrl,
  ) {}

  @Public()
  @Post('session')
  @HttpCode(200)
  @ApiOperation({ operationId: 'signInWithPassword', summary: 'Signs in with e-mail address and password; sets the session cookie' })
  @ApiOkResponse({ type: SessionView })
  async password(@Body() { email, password }: PasswordSignInBody, @FromClient() client: Client, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.enter(await this.byPassword.execute({ email, password }, client), reply);
  }

  @Public()
  @Post('session/pin')
  @HttpCode(200)
  @ApiOperation({ operationId: 'signInWithPin', summary: 'Signs in with personal code and PIN; sets the session cookie' })
  @ApiOkResponse({ type: SessionView })
  async pin(@Body() { personalCode, pin }: PinSignInBody, @FromClient() client: Client, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.enter(await this.byPin.execute({ personalCode, pin }, client), reply);
  }

  @Public()
  @Post('demo-session')
  @HttpCode(200)
  @ApiOperation({ operationId: 'openDemoSession', summary: 'Enters the demonstration as somebody of that role (only in the demonstration)' })
  @ApiOkResponse({ type: SessionView })
  async asRole(@Body() { role }: DemoSessionBody, @FromClient() client: Client, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.enter(await this.demo.execute(role, client), reply);
  }

  @Get('session')
  @ApiOperation({ operationId: 'viewSession', summary: 'Who is signed in, with their roles; 401 when nobody is' })
  @ApiOkResponse({ type: SessionView })
  async current(@CurrentActor() { personId }: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    // The browser's copy expires 90 days after the last visit, as the server's does.
    const token = request.cookies[sessionCookie];
    if (token !== undefined) giveSessionCookie(reply, token, this.base.url);
    return toSessionView(await this.sessions.execute(personId));
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Signs out on this device' })
  @ApiNoContentResponse()
  async leave(@OptionalActor() actor: Actor | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (actor !== null) await this.ending.here(actor);
    takeSessionCookie(reply, this.base.url);
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'Signs out on every device' })
  @ApiNoContentResponse()
  async leaveEverywhere(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.ending.everywhere(actor);
    takeSessionCookie(reply, this.base.url);
  }

  private async enter({ personId, token }: OpenedSession, reply: FastifyReply): Promise<SessionView> {
    const view = toSessionView(await this.sessions.execute(personId));
    giveSessionCookie(reply, token, this.base.url);
    return view;
  }
}
