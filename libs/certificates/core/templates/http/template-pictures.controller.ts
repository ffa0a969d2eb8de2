import { Body, Controller, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { ApiUpload, serveFile } from '#platform/files';
import { KeepPictures } from '../application/keep-pictures.js';
import { TemplatePictureView } from './template.view.js';

@ApiTags('certificates')
@Controller('programmes/:key/certificate-pictures')
export class TemplatePicturesController {
  constructor(private readonly pictures: KeepPictures) {}

  @Post()
  @HttpCode(200)
  @ApiUpload(['image/png', 'image/svg+xml'])
  @ApiOperation({ operationId: 'addCertificatePicture', summary: 'A logo or signature for looks of certificates; kept when a look is saved with it (administrators)' })
  @ApiOkResponse({ type: TemplatePictureView })
  async add(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() bytes: Buffer): Promise<TemplatePictureView> {
    const { hash, mediaType, width, height } = await this.pictures.add(actor, key, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
    return { hash, mediaType, width, height };
  }

  @Get(':hash')
  @ApiOperation({ operationId: 'getCertificatePicture', summary: 'The picture itself (administrators)' })
  @ApiProduces('image/png', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async show(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('hash') hash: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.pictures.read(actor, key, hash);
    return serveFile(reply, { id: hash, hash, mediaType }, bytes);
  }
}
