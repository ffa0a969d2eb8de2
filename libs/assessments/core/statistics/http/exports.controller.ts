import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { csvType, xlsxType } from '#platform/spreadsheet';
import { ExportFigures } from '../application/export-figures.js';
import { ExportTest } from '../application/export-test.js';
import type { ExportedFile } from '../application/write-export.js';
import { ExportQuery, GainsExportQuery, LanguagesExportQuery } from './statistics.dto.js';

export class ExportBegunView {
  @ApiProperty({ format: 'uuid', description: 'the task; its result names the file as `exportId`' })
  taskId: string;
}

/** Answers of a test as files, without names. */
@ApiTags('statistics')
@Controller()
export class ExportsController {
  constructor(
    private readonly exports: ExportTest,
    private readonly figures: ExportFigures,
  ) {}

  @Get('assessments/:id/export')
  @ApiOperation({ operationId: 'exportTest', summary: 'Answers with a codebook and figures, as a workbook or one sheet of it as CSV; without names. Of a large test refused: see `beginTestExport`' })
  @ApiProduces(xlsxType, csvType)
  async atOnce(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ExportQuery, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.exports.atOnce(actor, id, ExportQuery.options(query)));
  }

  @Post('assessments/:id/exports')
  @HttpCode(202)
  @ApiOperation({ operationId: 'beginTestExport', summary: 'Has the same file written by the worker, to be fetched within a day' })
  @ApiAcceptedResponse({ type: ExportBegunView })
  async begin(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ExportQuery): Promise<ExportBegunView> {
    return { taskId: await this.exports.begin(actor, id, ExportQuery.options(query)) };
  }

  @Get('activities/:activityId/statistics/export')
  @ApiOperation({ operationId: 'exportGains', summary: 'What people gained from each module of a training, or how they rate themselves before and now, as a table' })
  @ApiProduces(csvType, xlsxType)
  async gains(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Query() { format = 'csv', table = 'gains' }: GainsExportQuery, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.figures.gains(actor, activityId, table, format));
  }

  @Get('assessments/:id/statistics/languages/export')
  @ApiOperation({ operationId: 'exportLanguages', summary: 'The comparison of two languages, as a table' })
  @ApiProduces(csvType, xlsxType)
  async languages(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: LanguagesExportQuery, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.figures.languages(actor, id, LanguagesExportQuery.pair(query), query.format ?? 'csv'));
  }

  @Get('test-exports/:id')
  @ApiOperation({ operationId: 'fetchTestExport', summary: 'The file that was asked for' })
  @ApiProduces(xlsxType, csvType)
  async fetch(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.exports.fetch(actor, id));
  }
}

function send(reply: FastifyReply, { name, mediaType, bytes }: ExportedFile): void {
  void reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'private, no-store').send(bytes);
}
