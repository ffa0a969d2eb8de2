import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { csvType, toCsv, toXlsx, xlsxType } from '#platform/spreadsheet';
import { ChangeMany } from '../application/board/change-many.js';
import { ExportBoard } from '../application/board/export-board.js';
import { RecordCheckIn } from '../application/record-check-in.js';
import { ViewMentors } from '../application/view-mentors.js';
import { MentorBulkBody, MentorBulkChangeBody, ExportQuery, MentorsQuery, TypedCheckInBody } from './board.dto.js';
import { toTimelineView } from './mentoring.mapper.js';
import { MentorTimelineView } from './mentors.view.js';
import { MentorBulkPreviewView, MentorBulkResultView, MentorFiguresView, toFiguresView } from './tasks.view.js';

@ApiTags('mentoring')
@Controller()
export class MentorBoardController {
  constructor(
    private readonly mentors: ViewMentors,
    private readonly exporting: ExportBoard,
    private readonly changing: ChangeMany,
    private readonly recording: RecordCheckIn,
  ) {}

  @Get('programmes/:key/mentor-figures')
  @ApiOperation({ operationId: 'getMentorFigures', summary: 'Tasks, workload and reasons for leaving; each number is a filter of a list (administrators)' })
  @ApiOkResponse({ type: MentorFiguresView })
  async figures(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<MentorFiguresView> {
    return toFiguresView(await this.mentors.figures(actor, key));
  }

  @Get('programmes/:key/mentors/export')
  @ApiOperation({ operationId: 'exportMentors', summary: 'All that a filter lists, as CSV or a workbook (administrators; trainers their own mentors)' })
  @ApiProduces(csvType, xlsxType)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: ExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const sheet = await this.exporting.execute(actor, key, MentorsQuery.board(query), actor.language);
    const [type, content] = query.format === 'csv' ? [csvType, toCsv(sheet)] : [xlsxType, await toXlsx([sheet])];
    await reply.header('content-type', type).header('content-disposition', `attachment; filename="mentors.${query.format}"`).send(content);
  }

  @Post('programmes/:key/mentor-changes/preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewMentorChanges', summary: 'Whom a change of many would change, and whom it does not fit (administrators)' })
  @ApiOkResponse({ type: MentorBulkPreviewView })
  async preview(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { action, candidacyIds }: MentorBulkBody): Promise<MentorBulkPreviewView> {
    const { changes, left } = await this.changing.preview(actor, key, action, candidacyIds);
    return { changes: [...changes], left: [...left] };
  }

  @Post('programmes/:key/mentor-changes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'changeMentors', summary: 'Changes many at once; can be undone (administrators)' })
  @ApiOkResponse({ type: MentorBulkResultView })
  async change(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { action, candidacyIds, reason }: MentorBulkChangeBody): Promise<MentorBulkResultView> {
    const { changes, left, bulkId } = await this.changing.execute(actor, key, action, candidacyIds, reason.trim());
    return { changes: [...changes], left: [...left], bulkId };
  }

  @Post('programmes/:key/mentor-changes/:bulkId/undo')
  @HttpCode(200)
  @ApiOperation({ operationId: 'undoMentorChanges', summary: 'Puts back whoever has not been changed since (administrators)' })
  @ApiOkResponse({ type: MentorBulkPreviewView })
  async undo(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('bulkId') bulkId: string): Promise<MentorBulkPreviewView> {
    const { changes, left } = await this.changing.undo(actor, key, bulkId);
    return { changes: [...changes], left: [...left] };
  }

  @Post('candidacies/:id/check-ins')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recordCheckIn', summary: 'Types in an answer that came on paper or by phone (administrators)' })
  @ApiOkResponse({ type: MentorTimelineView })
  async record(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { followUpId, source, answer, peopleReached, note }: TypedCheckInBody): Promise<MentorTimelineView> {
    await this.recording.execute(actor, id, { followUpId, source, answer, peopleReached: peopleReached ?? null, note: note?.trim() || null });
    return toTimelineView(await this.mentors.one(actor, id));
  }
}
