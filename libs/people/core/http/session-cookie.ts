import type { FastifyReply } from 'fastify';
import { sessionCookie } from '#platform/auth';
import { sessionDays } from '../domain/session.js';

const attributes = (baseUrl: string) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: baseUrl.startsWith('https:') }) as const;

export function giveSessionCookie(reply: FastifyReply, token: string, baseUrl: string): void {
  void reply.setCookie(sessionCookie, token, { ...attributes(baseUrl), maxAge: sessionDays * 86_400 });
}

export function takeSessionCookie(reply: FastifyReply, baseUrl: string): void {
  void reply.clearCookie(sessionCookie, attributes(baseUrl));
}
