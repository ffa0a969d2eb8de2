import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { BaseUrl, PageQuery } from '#platform/http';
import { EnterSheet } from '../application/enter-sheet.js';
import { LinkSheet } from '../application/link-sheet.js';
import { PrintSheets } from '../application/print-sheets.js';
import { ReadSheets } from '../application/read-sheets.js';
import { VoidSheet } from '../application/void-sheet.js';
import { EnterSheetDto, LinkSheetDto, PrintSheetsDto, SheetsQuery } from './paper.dto.js';
import { paperFormView, sheetView } from './paper.mapper.js';
import { PaperFormView, SheetListView, SheetPageView, SheetView, SheetWithFormView } from './paper.view.js';

@ApiTags('paper')
@Controller()
export class PaperController {
  constructor(
    private readonly read: ReadSheets,
    private readonly print: PrintSheets,
    private readonly enter: EnterSheet,
    private readonly link: LinkSheet,
    private readonly drop: VoidSheet,
    private readonly base: BaseUrl,
  ) {}

  @Get('assessments/:id/paper')
  @ApiOperation({ operationId: 'viewPaperForm', summary: 'A test as it is printed' })
  @ApiOkResponse({ type: PaperFormView })
  async form(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PaperFormView> {
    return paperFormView(await this.read.form(actor, id));
  }

  @Get('assessments/:id/sheets')
  @ApiOperation({ operationId: 'listSheets', summary: 'The printed sheets of a test, by number; void ones are left out' })
  @ApiOkResponse({ type: SheetPageView })
  async sheets(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: SheetsQuery): Promise<SheetPageView> {
    const page = PageQuery.request(query);
    return toPage(await this.read.list(actor, id, page, { from: query.from ?? null, to: query.to ?? null }), page.limit, ({ sheet }) => [sheet.id], ({ sheet, person }) => sheetView(sheet, this.base.url, person));
  }

  @Post('assessments/:id/sheets')
  @ApiOperation({ operationId: 'printSheets', summary: 'Make sheets to be printed, each with a number and a code of its own' })
  @ApiCreatedResponse({ type: SheetListView })
  async printed(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { count, language }: PrintSheetsDto): Promise<SheetListView> {
    return { items: (await this.print.execute(actor, id, count, language)).map((sheet) => sheetView(sheet, this.base.url)) };
  }

  @Get('sheets/:code')
  @ApiOperation({ operationId: 'viewSheet', summary: 'One sheet, by the code that is printed on it' })
  @ApiOkResponse({ type: SheetWithFormView })
  async sheet(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<SheetWithFormView> {
    const { sheet, assessment } = await this.read.one(actor, code);
    return { ...sheetView(sheet, this.base.url), form: paperFormView(assessment) };
  }

  @Put('sheets/:code/answers')
  @ApiOperation({ operationId: 'enterSheet', summary: 'Enter the answers of a sheet; all of them or none' })
  @ApiOkResponse({ type: SheetView })
  async answers(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() { responses }: EnterSheetDto): Promise<SheetView> {
    return sheetView(await this.enter.execute(actor, code, responses), this.base.url);
  }

  @Put('sheets/:code/person')
  @ApiOperation({ operationId: 'linkSheet', summary: 'Say whose sheet it is: its answers become an attempt of that person' })
  @ApiOkResponse({ type: SheetView })
  async person(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() { personId }: LinkSheetDto): Promise<SheetView> {
    return sheetView(await this.link.execute(actor, code, personId), this.base.url);
  }

  @Delete('sheets/:code')
  @HttpCode(204)
  @ApiOperation({ operationId: 'voidSheet', summary: 'Take a spoilt or unused sheet out, with what was typed from it' })
  @ApiNoContentResponse()
  async voided(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<void> {
    await this.drop.execute(actor, code);
  }
}
