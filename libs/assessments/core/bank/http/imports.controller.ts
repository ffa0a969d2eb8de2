import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ImportQuestions } from '../application/import-questions.js';
import type { BankImport } from '../persistence/imports.repository.js';
import { ConfirmImportBody, ImportQuery } from './import.dto.js';
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
}

function importView({ id, bankId, format, fileName, state, report, total, done, taken }: BankImport): ImportView {
  const lines = (report?.lines ?? []).map(({ title, kind, outcome, losses, duplicate }) => ({ title, kind, outcome, duplicate, losses: losses.map(({ code, message }) => ({ code, message })) }));
  return { id, bankId, format, fileName, state, counts: report?.counts ?? null, duplicates: report?.duplicates ?? 0, items: lines, total, done, taken };
}
