import type { FastifyInstance, FastifyRequest } from 'fastify';
import { httpErrors } from './phrases.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How large a form this route takes in; without it, what forms carry is thrown away. */
    formLimit?: number;
  }
}

const unread = 4_096;

/** Forms reach the routes that ask for them, whole and bounded; elsewhere they come in empty-handed. */
export function acceptForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('multipart/form-data', (request, payload, done) => {
    // Mail programs unsubscribe by an empty-handed form of this type (RFC 8058, 3.2); what is in it is of no use to us.
    const { formLimit } = request.routeOptions.config;
    const most = formLimit ?? unread;
    const parts: Buffer[] = [];
    let size = 0;
    payload.on('data', (part: Buffer) => {
      size += part.length;
      // What comes after is let run off, so that the answer still reaches the sender.
      if (size - part.length <= most && size > most) done(httpErrors.error('http.too-large'));
      if (size <= most) parts.push(part);
    });
    payload.on('error', done);
    payload.on('end', () => {
      if (size <= most) done(null, formLimit === undefined ? undefined : Buffer.concat(parts));
    });
  });
}

/** The bytes of one file of a form; null when there is none. */
export async function fileOfForm(request: FastifyRequest, name: string): Promise<Uint8Array | null> {
  if (!Buffer.isBuffer(request.body)) return null;
  const type = request.headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(request.body), { headers: { 'content-type': type } }).formData().catch(() => null);
  const file = form?.get(name) ?? null;
  return file === null || typeof file === 'string' ? null : new Uint8Array(await file.arrayBuffer());
}
