import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { acceptUploads } from '../files/index.js';
import { dataAddress } from './data-pages.js';
import { acceptForms } from './forms.js';
import { httpErrors } from './phrases.js';
import { ProblemFilter, type PhraseBook } from './problem.filter.js';
import { validationPipe } from './validation.js';

export interface HttpAppSettings {
  /** Origins besides the request's own host that may send changes, such as the public base URL. */
  readonly origins: readonly string[];
  readonly phrases: PhraseBook;
  /** Whose X-Forwarded-For is believed: addresses and networks with commas between. Nobody's unless given. */
  readonly trustedProxies?: string;
  /** Where pages begin whose address answers with data too, to who asks for that. */
  readonly dataPages?: readonly string[];
}

/** Time for a photo's worth of body over a slow phone, and not for a connection held open to harm. */
const requestTimeoutMs = 60_000;

const largestUpload = 20 * 1024 * 1024;

/** The Nest application on Fastify with cookies, problems, validation and the guard against foreign origins. */
export async function createHttpApp(module: unknown, settings: HttpAppSettings): Promise<NestFastifyApplication> {
  const problems = new ProblemFilter(settings.phrases);
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: requestTimeoutMs,
    trustProxy: settings.trustedProxies ?? false,
    rewriteUrl: (request: IncomingMessage) => dataAddress(request, settings.dataPages ?? []),
    // What fails before there is a route, such as an address that cannot be decoded.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      setCommonHeaders(request, reply);
      problems.answer(error, request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module as never, adapter, { bufferLogs: false, logger: ['error', 'warn'] });
  await prepareHttpApp(app, settings);
  return app;
}

/** The same preparation for an application that a test has made. */
export async function prepareHttpApp(app: NestFastifyApplication, settings: HttpAppSettings): Promise<void> {
  await app.register(cookie as never);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  acceptForms(fastify);
  // Files whose type says nothing, such as lists of questions: `@Body() bytes: Buffer`.
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largestUpload }, (_request, body, done) => done(null, body));
  acceptUploads(fastify);
  fastify.addHook('onRequest', async (request) => refuseForeignOrigin(request, settings.origins));
  fastify.addHook('onSend', async (request, reply) => setCommonHeaders(request, reply));
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(settings.phrases));
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.enableShutdownHooks([]);
}

function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('x-request-id', request.id);
  if (request.url.startsWith('/api/')) void reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store');
  void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin').header('x-frame-options', 'DENY');
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** SameSite=Lax keeps cookies off most foreign requests; this refuses the rest (OWASP ASVS 5.0, 3.5). */
async function refuseForeignOrigin(request: FastifyRequest, origins: readonly string[]): Promise<void> {
  const { origin, host } = request.headers;
  if (safeMethods.has(request.method) || origin === undefined) return;
  if (URL.canParse(origin) && (new URL(origin).host === host || origins.includes(origin))) return;
  throw httpErrors.error('http.foreign-origin');
}
