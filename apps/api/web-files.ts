import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const year = 31_536_000;

/** Serves the built web app: hashed assets for a year, and its one page for every address that is no file. */
export async function serveWebFiles(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      wildcard: true,
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
      },
    });
    scope.setNotFoundHandler(async (request, reply) => {
      const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url);
      if (isPage) return reply.header('content-security-policy', contentSecurityPolicy).sendFile('index.html');
      return reply.status(404).type('application/problem+json').send({ type: 'about:blank', status: 404, title: 'Not Found', code: 'http.not-found', requestId: request.id, errors: [] });
    });
  });
}

/** Nothing from other hosts: no trackers, fonts or scripts (domain brief, D13). */
const contentSecurityPolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
