import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Put, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { toPage, type PageRequest } from '#kernel';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { ApiUpload, photoTypes, serveFile } from '#platform/files';
import { BaseUrl, PageQuery } from '#platform/http';
import { ConfirmAttendance } from '../application/diary/confirm-attendance.js';
import { KeepDiary } from '../application/diary/keep-diary.js';
import { KeepPhotos } from '../application/diary/keep-photos.js';
import { photoConsents } from '../domain/diary/session.js';
import { attendUrl } from '../domain/urls.js';
import type { DiarySession } from '../persistence/sessions.repository.js';
import { ConfirmBody, MeetingBody, SheetBody } from './diary.dto.js';
import { AttendView, DiaryView, type MeetingView } from './diary.view.js';

@ApiTags('mentoring')
@Controller()
export class DiaryController {
  constructor(
    private readonly diary: KeepDiary,
    private readonly photos: KeepPhotos,
    private readonly attending: ConfirmAttendance,
    private readonly base: BaseUrl,
  ) {}

  @Get('me/mentoring/sessions')
  @ApiOperation({ operationId: 'getMyDiary', summary: 'My meetings, the latest first; claimed and confirmed side by side' })
  @ApiOkResponse({ type: DiaryView })
  async own(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DiaryView> {
    const page = PageQuery.request(query);
    return this.view(await this.diary.own(actor, page), page);
  }

  @Post('me/mentoring/sessions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addMySession', summary: 'Writes a meeting down; answers the first page of the diary' })
  @ApiOkResponse({ type: DiaryView })
  async add(@CurrentActor() actor: Actor, @Body() body: MeetingBody): Promise<DiaryView> {
    await this.diary.add(actor, MeetingBody.entry(body));
    return this.own(actor, {});
  }

  @Put('me/mentoring/sessions/:id')
  @ApiOperation({ operationId: 'correctMySession', summary: 'Corrects a meeting; what was stated before stays in the ledger' })
  @ApiOkResponse({ type: DiaryView })
  async correct(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MeetingBody): Promise<DiaryView> {
    await this.diary.correct(actor, id, MeetingBody.entry(body));
    return this.own(actor, {});
  }

  @Delete('me/mentoring/sessions/:id')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retractMySession', summary: 'Takes a meeting back that was not held' })
  @ApiOkResponse({ type: DiaryView })
  async retract(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DiaryView> {
    await this.diary.retract(actor, id);
    return this.own(actor, {});
  }

  @Put('me/mentoring/sessions/:id/sheet')
  @ApiOperation({ operationId: 'countMySheet', summary: 'Who signed the sheet on paper' })
  @ApiOkResponse({ type: DiaryView })
  async sheet(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { memberIds, others }: SheetBody): Promise<DiaryView> {
    await this.diary.countSheet(actor, id, memberIds, others);
    return this.own(actor, {});
  }

  @Post('me/mentoring/sessions/:id/photos/:consented')
  @HttpCode(200)
  @ApiUpload(photoTypes)
  @ApiParam({ name: 'consented', enum: photoConsents, description: 'who has agreed to the photo' })
  @ApiOperation({ operationId: 'addMyPhoto', summary: 'A photo of the meeting, with the word that those in it agree' })
  @ApiOkResponse({ type: DiaryView })
  async photo(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('consented') consented: string, @Body() bytes: Buffer): Promise<DiaryView> {
    await this.photos.add(actor, id, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), consented);
    return this.own(actor, {});
  }

  @Get('session-photos/:fileId')
  @ApiOperation({ operationId: 'getSessionPhoto', summary: 'The photo itself (its mentor, administrators)' })
  @ApiProduces(...photoTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async show(@CurrentActor() actor: Actor, @Param('fileId') fileId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, bytes } = await this.photos.read(actor, fileId);
    return serveFile(reply, file, bytes);
  }

  @Delete('session-photos/:fileId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeSessionPhoto', summary: 'Removes the photo for good (its mentor, administrators)' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('fileId') fileId: string): Promise<void> {
    return this.photos.remove(actor, fileId);
  }

  @Get('candidacies/:id/sessions')
  @ApiOperation({ operationId: 'getDiary', summary: 'The meetings of one mentor, the latest first (administrators)' })
  @ApiOkResponse({ type: DiaryView })
  async ofMentor(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<DiaryView> {
    const page = PageQuery.request(query);
    return this.view(await this.diary.ofCandidacy(actor, id, page), page);
  }

  @Public()
  @Get('attendances/:code')
  @ApiOperation({ operationId: 'getAttendance', summary: 'Which meeting a code is of; opening it changes nothing' })
  @ApiOkResponse({ type: AttendView })
  async meeting(@Param('code') code: string, @Ip() address: string): Promise<AttendView> {
    const { groupName, heldOn, topic } = await this.attending.show(code, address);
    return { groupName, heldOn, topic };
  }

  @Public()
  @Post('attendances/:code')
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmAttendance', summary: 'I was there; a second time changes nothing' })
  @ApiNoContentResponse()
  confirm(@Param('code') code: string, @Body() { memberToken, device, channel }: ConfirmBody, @Ip() address: string): Promise<void> {
    return this.attending.execute(code, { memberToken: memberToken ?? null, device, channel }, address);
  }

  private view(sessions: DiarySession[], { limit }: PageRequest): DiaryView {
    return toPage(sessions, limit, ({ heldOn, id }) => [heldOn, id], (session) => this.session(session));
  }

  private session(session: DiarySession): MeetingView {
    const { id, heldOn, placeCode, place, language, topic, peopleClaimed, confirmed, othersSigned, signedMemberIds, packVersion, note, code, photos } = session;
    return { ...{ id, heldOn, placeCode, place, language, topic, peopleClaimed, confirmed, othersSigned, signedMemberIds, packVersion, note, code, photos }, confirmUrl: attendUrl(this.base.url, code) };
  }
}
