import { Controller, HttpCode, Ip, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Public } from '#platform/auth';
import { fileOfForm } from '#platform/http';
import { certificatesErrors } from '../../errors.js';
import { VerifyFile } from '../application/verify-file.js';
import { documentVerdictView } from './document-verdict.mapper.js';
import { DocumentVerdictView } from './document-verdict.view.js';

const mostBytes = 10 * 1024 * 1024;

@ApiTags('public')
@Public()
@Controller('verify/documents')
export class DocumentsController {
  constructor(private readonly verify: VerifyFile) {}

  @Post()
  @HttpCode(200)
  @RouteConfig({ formLimit: mostBytes })
  @ApiOperation({ operationId: 'verifyFile', summary: 'What can be said of a certificate or badge as a file: PDF, PNG, SVG, JSON or JWT, ours or another’s; nothing of it is kept' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOkResponse({ type: DocumentVerdictView })
  async file(@Req() request: FastifyRequest, @Ip() address: string): Promise<DocumentVerdictView> {
    const bytes = await fileOfForm(request, 'file');
    if (bytes === null) throw certificatesErrors.error('certificates.no-file');
    return documentVerdictView(await this.verify.execute(bytes, address));
  }
}
