import type { FastifyReply } from 'fastify';
import { sessionCookie } from './session-lookup.js';

/** How long a session lasts after it was last used. */
export const sessionDays = 90;

const attributes = (baseUrl: string) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: baseUrl.startsWith('https:') }) as const;

export function giveSessionCookie(reply: FastifyReply, token: string, baseUrl: string): void {
  void reply.setCookie(sessionCookie, token, { ...attributes(baseUrl), maxAge: sessionDays * 86_400 });
}

export function takeSessionCookie(reply: FastifyReply, baseUrl: string): void {
  void reply.clearCookie(sessionCookie, attributes(baseUrl));
}
