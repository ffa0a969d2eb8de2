import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { mediaTypes, type MediaType } from './media-types.js';

/** The largest body that the server takes in at all; a use case may allow less. */
export const uploadLimit = 12 * 1024 * 1024;

/** Lets requests carry a file as their whole body, with its type in the header: `@Body() bytes: Buffer`. */
export function acceptUploads(fastify: FastifyInstance): void {
  for (const type of mediaTypes) fastify.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: uploadLimit }, (_request, body, done) => done(null, body));
}

/** Says in the API description that the body is a file of one of these types. */
export function ApiUpload(types: readonly MediaType[]): MethodDecorator {
  return applyDecorators(ApiConsumes(...types), ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }));
}
