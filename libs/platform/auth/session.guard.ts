import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import type { Actor } from './actor.js';
import { hashToken, sessionCookie, SessionLookup } from './session-lookup.js';

const publicRoute = 'kaasa:public';

/** Opens a route to everybody; what is not marked so needs a session. */
export const Public = () => SetMetadata(publicRoute, true);

const heldSession = 'kaasa:held-session';

/** For routes that one person asks many times a minute and that decide by who it is: the session need not be read each time. */
export const HeldSession = () => SetMetadata(heldSession, true);

type RequestWithActor = FastifyRequest & { actor?: Actor };

/** The signed-in person of a request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (actor === undefined) throw new DomainError('auth.sign-in-needed', 'unauthenticated');
  return actor;
});

/** The signed-in person where there is one, on public routes. */
export const OptionalActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => context.switchToHttp().getRequest<RequestWithActor>().actor ?? null,
);

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionLookup,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = request.cookies[sessionCookie];
    if (token !== undefined && token !== '') request.actor = await this.find(hashToken(token), context);
    if (request.actor !== undefined || this.is(publicRoute, context)) return true;
    throw new DomainError('auth.sign-in-needed', 'unauthenticated');
  }

  private find(tokenHash: Buffer, context: ExecutionContext): Promise<Actor | undefined> {
    return this.is(heldSession, context) ? this.sessions.findHeld(tokenHash) : this.sessions.find(tokenHash);
  }

  private is(mark: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) === true;
  }
}
