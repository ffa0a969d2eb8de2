import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';
import { preferredType } from '#platform/http';
import { publicCredential } from '../credentials/application/public-credential.js';
import { findCertificate } from '../persistence/certificates.repository.js';
import { VerificationCounter } from '../application/verification-counter.js';
import { VerifyCertificate } from '../application/verify-certificate.js';
import { verificationView } from './verification-view.mapper.js';
import { VerificationView } from './verification.view.js';

const types = ['application/json', 'application/ld+json', 'application/vc'] as const;
const badgeSchema = { type: 'object', additionalProperties: true };

@ApiTags('public')
@Public()
@Controller('verify')
export class VerificationController {
  constructor(
    private readonly db: Database,
    private readonly verify: VerifyCertificate,
    private readonly counter: VerificationCounter,
  ) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'verifyCertificate',
    summary: 'Whether a certificate is valid, by the id of its QR code or its paper code',
    description: 'Also answers at `/verify/{id}` to who prefers data to a page. As JSON-LD: the Open Badge, where its holder shows the full name; else the same as for JSON.',
  })
  @ApiProduces('application/json', 'application/ld+json', 'application/vc')
  @ApiExtraModels(VerificationView)
  @ApiOkResponse({ content: { 'application/json': { schema: { $ref: getSchemaPath(VerificationView) } }, 'application/ld+json': { schema: badgeSchema }, 'application/vc': { schema: badgeSchema } } })
  async byId(@Param('id') id: string, @Ip() address: string, @Headers('accept') accept: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<VerificationView | string> {
    const record = await this.verify.execute(id, address);
    this.counter.count(record.id);
    void reply.header('vary', 'accept');
    const wanted = preferredType(accept, types) ?? 'application/json';
    const badge = wanted === 'application/json' ? null : await publicCredential(this.db, record);
    if (badge !== null) {
      void reply.type(wanted);
      return badge;
    }
    const successor = record.supersededBy === null ? undefined : await findCertificate(this.db, record.supersededBy);
    return verificationView(record, successor?.publicId ?? null);
  }
}
