import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataPages } from './data-pages.js';

const yearInSeconds = 31_536_000;

/** Nothing from other hosts: no trackers, fonts or scripts (domain brief, D13). */
const contentSecurityPolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** Serves the built web app: hashed assets for a year, and its one page for every address that is no file. */
export async function serveWebFiles(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const files = new Set(filesBelow(folder).map((file) => relative(folder, file)));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(async (scope) => {
    await scope.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
    scope.get('/*', { exposeHeadRoute: true }, (request, reply) => {
      const path = decodeURIComponent(request.url.split('?')[0] ?? '').slice(1);
      if (files.has(path) && path !== 'index.html') {
        return reply.header('cache-control', path.startsWith('assets/') ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache').sendFile(path);
      }
      if (path.startsWith('api/') || /\.[a-z0-9]{2,5}$/i.test(path)) return reply.callNotFound();
      if (dataPages.some((page) => request.url.startsWith(page))) void reply.header('vary', 'accept');
      return reply.header('cache-control', 'no-cache').header('content-security-policy', contentSecurityPolicy).sendFile('index.html');
    });
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
