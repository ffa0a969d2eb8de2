import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '#platform/auth';
import { CorrectCertificate } from '../application/correct-certificate.js';
import { DownloadCertificate } from '../application/download-certificate.js';
import { HolderPage } from '../application/holder-page.js';
import { CorrectedView, HolderPageView, heldView, NameFormDto, PublicNameDto, RemindersDto } from './holder.view.js';

@ApiTags('public')
@Public()
@Controller('holder/:token')
export class HolderController {
  constructor(
    private readonly page: HolderPage,
    private readonly download: DownloadCertificate,
    private readonly correct: CorrectCertificate,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'openHolderPage', summary: 'All certificates of whoever has the private link' })
  @ApiOkResponse({ type: HolderPageView })
  async open(@Param('token') token: string): Promise<HolderPageView> {
    return { items: (await this.page.certificates(token)).map(heldView), reminders: await this.page.wantsReminders(token) };
  }

  @Get('certificates/:publicId/pdf')
  @ApiOperation({ operationId: 'downloadHeldCertificate', summary: 'The PDF, by the private link' })
  @ApiProduces('application/pdf')
  async pdf(@Param('token') token: string, @Param('publicId') publicId: string, @Res() reply: FastifyReply): Promise<void> {
    const { number, bytes } = await this.download.of(await this.page.certificate(token, publicId));
    void reply.type('application/pdf').header('content-disposition', `inline; filename="${number}.pdf"`).header('cache-control', 'private, no-store').send(bytes);
  }

  @Put('certificates/:publicId/public-name')
  @HttpCode(204)
  @ApiOperation({ operationId: 'choosePublicName', summary: 'Whether the public page shows the full name or initials, by the private link' })
  @ApiNoContentResponse()
  async publicName(@Param('token') token: string, @Param('publicId') publicId: string, @Body() { publicName }: PublicNameDto): Promise<void> {
    await this.page.showAs(token, publicId, publicName);
  }

  @Post('name')
  @HttpCode(200)
  @ApiOperation({ operationId: 'spellMyName', summary: 'Spells the name on all certificates as their holder wants it, by the private link' })
  @ApiOkResponse({ type: CorrectedView })
  async name(@Param('token') token: string, @Body() { name }: NameFormDto): Promise<CorrectedView> {
    return { corrected: await this.correct.byHolder(await this.page.holder(token), name) };
  }

  @Put('reminders')
  @HttpCode(204)
  @ApiOperation({ operationId: 'chooseReminders', summary: 'Whether the holder is reminded before a certificate expires, by the private link' })
  @ApiNoContentResponse()
  async reminders(@Param('token') token: string, @Body() { wanted }: RemindersDto): Promise<void> {
    await this.page.chooseReminders(token, wanted);
  }

  @Post('certificates/:publicId/erasure-request')
  @HttpCode(204)
  @ApiOperation({ operationId: 'askErasure', summary: 'Asks the administrators to erase a certificate, by the private link' })
  @ApiNoContentResponse()
  async askErasure(@Param('token') token: string, @Param('publicId') publicId: string): Promise<void> {
    await this.page.askErasure(token, publicId);
  }

  @Delete('certificates/:publicId/erasure-request')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawErasure', summary: 'Takes that wish back, by the private link' })
  @ApiNoContentResponse()
  async withdrawErasure(@Param('token') token: string, @Param('publicId') publicId: string): Promise<void> {
    await this.page.withdrawErasure(token, publicId);
  }

  @Post('renewal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'renewHolderLink', summary: 'Ends every private link of the holder and mails a new one' })
  @ApiNoContentResponse()
  async renew(@Param('token') token: string): Promise<void> {
    await this.page.renew(token);
  }
}
