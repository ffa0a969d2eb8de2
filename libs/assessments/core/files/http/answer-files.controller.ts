import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { ApiUpload, mediaTypes, serveFile } from '#platform/files';
import { KeepAnswerFiles } from '../application/keep-answer-files.js';
import { ReadAttemptMedium } from '../application/read-attempt-medium.js';
import { AnswerFileView } from './answer-file.view.js';

@ApiTags('assessments')
@Controller()
export class AnswerFilesController {
  constructor(
    private readonly files: KeepAnswerFiles,
    private readonly media: ReadAttemptMedium,
  ) {}

  @Get('attempts/:id/media/:sha256')
  @ApiOperation({ operationId: 'getAttemptMedium', summary: 'A picture, sound or film of a question that the attempt asks, by the SHA-256 of its bytes' })
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async medium(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, bytes } = await this.media.execute(actor, id, sha256);
    return serveFile(reply, file, bytes);
  }

  @Post('attempts/:id/questions/:questionId/files')
  @HttpCode(200)
  @ApiUpload(mediaTypes)
  @ApiOperation({ operationId: 'addAnswerFile', summary: 'Store a file for an answer, which then names it by its id; while the attempt is open' })
  @ApiOkResponse({ type: AnswerFileView })
  async add(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('questionId') questionId: string, @Body() bytes: Buffer): Promise<AnswerFileView> {
    const { id: fileId, mediaType, size } = await this.files.add(actor, id, questionId, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
    return { id: fileId, mediaType, size };
  }

  @Get('answer-files/:fileId')
  @ApiOperation({ operationId: 'getAnswerFile', summary: 'A file handed in (its person, the training’s trainers, administrators)' })
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(@CurrentActor() actor: Actor, @Param('fileId') fileId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, bytes } = await this.files.read(actor, fileId);
    return serveFile(reply, file, bytes);
  }

  @Delete('answer-files/:fileId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeAnswerFile', summary: 'Remove a file of one’s own for good, while the attempt is open' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('fileId') fileId: string): Promise<void> {
    return this.files.remove(actor, fileId);
  }
}
