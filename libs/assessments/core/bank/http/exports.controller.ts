import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ExportQuestions } from '../application/export-questions.js';
import { exportMediaTypes } from '../domain/file-formats.js';
import { ExportBody } from './import.dto.js';
import { exportView } from './import.mapper.js';
import { ExportView } from './import.view.js';

@ApiTags('question banks')
@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportQuestions) {}

  @Post('banks/:bankId/exports')
  @ApiOperation({ operationId: 'exportQuestions', summary: 'Have the questions of a bank, a folder or a selection written to a file' })
  @ApiCreatedResponse({ type: ExportView })
  async ask(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Body() { format, language, folderId, itemIds }: ExportBody): Promise<ExportView> {
    return exportView(await this.exports.ask(actor, bankId, { format, language, folderId: folderId ?? null, itemIds: itemIds ?? null }));
  }

  @Get('exports/:id')
  @ApiOperation({ operationId: 'readExport', summary: 'What the file holds, and what it cannot' })
  @ApiOkResponse({ type: ExportView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExportView> {
    return exportView(await this.exports.view(actor, id));
  }

  @Get('exports/:id/file')
  @ApiOperation({ operationId: 'fetchExport', summary: 'The file, as long as it is kept' })
  @ApiProduces('application/octet-stream', ...new Set(Object.values(exportMediaTypes)))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const { name, format, bytes } = await this.exports.file(actor, id);
    return new StreamableFile(bytes, { type: exportMediaTypes[format], disposition: `attachment; filename="${name}"`, length: bytes.length });
  }
}
