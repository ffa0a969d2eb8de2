import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { DownloadCredential, type CredentialForm } from '../application/download-credential.js';

/** The badge of a certificate, for its holder and administrators to take elsewhere. */
@ApiTags('certificates')
@Controller('certificates/:publicId')
export class CredentialDownloadsController {
  constructor(private readonly download: DownloadCredential) {}

  @Get('credential.json')
  @ApiOperation({ operationId: 'downloadCredentialJson', summary: 'The Open Badge as JSON-LD with a Data Integrity proof' })
  @ApiProduces('application/vc')
  async json(@CurrentActor() actor: Actor, @Param('publicId') publicId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(actor, publicId, 'json', reply);
  }

  @Get('credential.jwt')
  @ApiOperation({ operationId: 'downloadCredentialJwt', summary: 'The Open Badge as a signed JWT' })
  @ApiProduces('application/vc+jwt')
  async jwt(@CurrentActor() actor: Actor, @Param('publicId') publicId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(actor, publicId, 'jwt', reply);
  }

  @Get('badge.png')
  @ApiOperation({ operationId: 'downloadBadge', summary: 'The badge as a picture that carries the credential' })
  @ApiProduces('image/png')
  async png(@CurrentActor() actor: Actor, @Param('publicId') publicId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(actor, publicId, 'png', reply);
  }

  private async answer(actor: Actor, publicId: string, form: CredentialForm, reply: FastifyReply): Promise<void> {
    const { name, mediaType, bytes } = await this.download.execute(actor, publicId, form);
    void reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'private, no-cache').send(bytes);
  }
}
