import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ImportQuestions } from '../application/import-questions.js';
import { ConfirmImportBody, ImportQuery } from './import.dto.js';
import { importView } from './import.mapper.js';
import { ImportView } from './import.view.js';

@ApiTags('question banks')
@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportQuestions) {}

  @Post('banks/:bankId/imports')
  @ApiOperation({ operationId: 'uploadQuestions', summary: 'A file of questions as the whole body, up to 20 MB; it is read, and nothing is taken in yet' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: ImportView })
  async upload(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Query() { format, language, name }: ImportQuery, @Body() bytes: unknown): Promise<ImportView> {
    return importView(await this.imports.upload(actor, bankId, { format, language, fileName: name, bytes: Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0) }));
  }

  @Get('imports/:id')
  @ApiOperation({ operationId: 'readImport', summary: 'What was found in a file, and how far it has come into the bank' })
  @ApiOkResponse({ type: ImportView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return importView(await this.imports.view(actor, id));
  }

  @Post('imports/:id/confirmation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmImport', summary: 'Take the questions of a file that was read into the bank; all or none' })
  @ApiOkResponse({ type: ImportView })
  async confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { keepDuplicates }: ConfirmImportBody): Promise<ImportView> {
    return importView(await this.imports.confirm(actor, id, keepDuplicates));
  }

  @Delete('imports/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardImport', summary: 'Delete a file that was read and is not wanted' })
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.imports.discard(actor, id);
  }
}
