import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import type { Actor } from './actor.js';
import { hashToken, sessionCookie, SessionLookup } from './session-lookup.js';

const publicRoute = 'kaasa:public';

/** Opens a route to everybody; what is not marked so needs a session. */
export const Public = () => SetMetadata(publicRoute, true);

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
    if (token !== undefined && token !== '') request.actor = await this.sessions.find(hashToken(token));
    if (request.actor !== undefined || this.isPublic(context)) return true;
    throw new DomainError('auth.sign-in-needed', 'unauthenticated');
  }

  private isPublic(context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, [context.getHandler(), context.getClass()]) === true;
  }
}
