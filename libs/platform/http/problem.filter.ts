import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, preferredLanguage, type ErrorKind, type ErrorPhrase, type Language } from '#kernel';
import type { Actor } from '../auth/index.js';
import { sqlState } from '../database/index.js';
import { localize } from '../i18n/index.js';
import { fieldErrors, httpErrors } from './phrases.js';

const statuses: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
};

/** Refusals of the transport itself, which no domain can give. */
const ownStatuses: Readonly<Record<string, number>> = { 'http.unexpected': 500, 'http.malformed': 400, 'http.too-large': 413 };

/** What PostgreSQL says of a text or date that cannot be one, such as a NUL letter: who sent it is to mend it. */
const unreadableValues = new Set(['22021', '22P05', '22007', '22008']);

/** What the API answers to a refusal (RFC 9457 problem details, extended by code, errors and requestId). */
export interface Problem {
  type: string;
  status: number;
  title: string;
  code: string;
  requestId: string;
  errors: { pointer: string; code: string; detail: string }[];
}

/** The phrases of every code that the composed application can throw. */
export type PhraseBook = Readonly<Record<string, ErrorPhrase>>;

type RequestOfActor = FastifyRequest & { actor?: Actor };

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');
  private readonly phrases: PhraseBook;

  constructor(domainPhrases: PhraseBook) {
    this.phrases = { ...httpErrors.phrases, ...fieldErrors.phrases, ...domainPhrases };
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    this.answer(thrown, host.switchToHttp().getRequest<RequestOfActor>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: RequestOfActor, reply: FastifyReply): void {
    const error = this.asDomainError(thrown, request);
    const language = request.actor?.language ?? preferredLanguage(request.headers['accept-language']);
    const problem = this.problem(error, language, request.id);
    if (error.kind === 'too-many' && typeof error.params['seconds'] === 'number') void reply.header('retry-after', String(error.params['seconds']));
    void reply.status(problem.status).header('content-language', language).type('application/problem+json').send(problem);
  }

  private asDomainError(thrown: unknown, request: FastifyRequest): DomainError {
    if (thrown instanceof DomainError) return thrown;
    const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
    if (status === 404) return httpErrors.error('http.not-found');
    if (status === 413) return httpErrors.error('http.too-large');
    if (status !== undefined && status >= 400 && status < 500) return httpErrors.error('http.malformed');
    const state = sqlState(thrown);
    if (state === '22P02') return httpErrors.error('http.not-found');
    if (state !== undefined && unreadableValues.has(state)) return httpErrors.error('http.malformed');
    // The route, never the address: that may hold the token of a link.
    this.logger.error(`${request.method} ${request.routeOptions.url ?? 'no route'} ${request.id}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    return httpErrors.error('http.unexpected');
  }

  private problem(error: DomainError, language: Language, requestId: string): Problem {
    const phrase = (code: string, params: Readonly<Record<string, string | number>>) => {
      const localized = this.phrases[code] ?? this.phrases['http.unexpected'];
      return localized === undefined ? code : localize(localized, language, params);
    };
    return {
      type: 'about:blank',
      status: ownStatuses[error.code] ?? statuses[error.kind],
      title: phrase(error.code, error.params),
      code: error.code,
      requestId,
      errors: error.errors.map(({ pointer, code, params }) => ({ pointer, code, detail: phrase(code, params ?? {}) })),
    };
  }
}

function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
