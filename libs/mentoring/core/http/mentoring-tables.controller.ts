import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { csvType, toCsv, toXlsx, xlsxType } from '#platform/spreadsheet';
import { ExportTables } from '../application/board/export-tables.js';
import { mentoringTables, type MentoringTable } from '../application/board/mentoring-tables.js';
import { mentoringErrors } from '../errors.js';
import { CascadeQuery } from './cascade.view.js';

export class TableQuery extends CascadeQuery {
  @ApiProperty({ enum: ['csv', 'xlsx'] })
  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';
}

@ApiTags('mentoring')
@Controller()
export class MentoringTablesController {
  constructor(private readonly tables: ExportTables) {}

  @Get('programmes/:key/mentoring-tables/:table')
  @ApiOperation({ operationId: 'exportMentoringTable', summary: 'One of the tables around the board, as CSV or a workbook; the place, language and training cut down those of the cascade (administrators)' })
  @ApiParam({ name: 'table', enum: mentoringTables })
  @ApiProduces(csvType, xlsxType)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('table') table: string, @Query() query: TableQuery, @Res() reply: FastifyReply): Promise<void> {
    const sheet = await this.tables.execute(tableNamed(table), { actor, key, filter: CascadeQuery.filter(query), language: actor.language });
    const [type, content] = query.format === 'csv' ? [csvType, toCsv(sheet)] : [xlsxType, await toXlsx([sheet])];
    await reply.header('content-type', type).header('content-disposition', `attachment; filename="${table}.${query.format}"`).send(content);
  }
}

function tableNamed(name: string): MentoringTable {
  const table = mentoringTables.find((known) => known === name);
  if (table === undefined) throw mentoringErrors.error('mentoring.not-found');
  return table;
}
