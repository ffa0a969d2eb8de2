import { Body, Controller, Get, HttpCode, Param, Post, Put, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '#platform/auth';
import { mediaTypes, serveFile } from '#platform/files';
import { AttachMedium } from '../application/attach-medium.js';
import { ReadMedium } from '../application/read-medium.js';
import { ReviewItem } from '../application/review-item.js';
import { ViewItem } from '../application/view-item.js';
import { WriteItem } from '../application/write-item.js';
import { attachedTypes } from '../domain/attached-media.js';
import { EditItemBody, NewItemBody, RevisionBody } from './bank.dto.js';
import { bankItemView } from './bank.mapper.js';
import { AttachedMediumView, BankItemView } from './bank-item.view.js';

@ApiTags('question banks')
@Controller()
export class BankItemsController {
  constructor(
    private readonly write: WriteItem,
    private readonly reviewing: ReviewItem,
    private readonly view: ViewItem,
    private readonly media: ReadMedium,
    private readonly attaching: AttachMedium,
  ) {}

  @Post('banks/:bankId/items')
  @ApiOperation({ operationId: 'addBankItem', summary: 'A new question, as a draft' })
  @ApiCreatedResponse({ type: BankItemView })
  async add(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Body() body: NewItemBody): Promise<BankItemView> {
    return this.read(actor, await this.write.add(actor, bankId, body));
  }

  @Get('bank-items/:id')
  @ApiOperation({ operationId: 'getBankItem', summary: 'A question with its versions, its uses and what resembles it' })
  @ApiOkResponse({ type: BankItemView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BankItemView> {
    return bankItemView(await this.view.execute(actor, id));
  }

  @Get('bank-items/:id/media/:sha256')
  @ApiOperation({ operationId: 'getBankItemMedium', summary: 'A picture, sound or film that the question shows, by the SHA-256 of its bytes' })
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async medium(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, bytes } = await this.media.execute(actor, id, sha256);
    return serveFile(reply, file, bytes);
  }

  @Post('bank-items/:id/media')
  @ApiOperation({ operationId: 'attachBankItemMedium', summary: 'A picture (up to 5 MB) or a sound (up to 10 MB) for the question, as the whole body; its content then names it' })
  @ApiConsumes('application/octet-stream', ...attachedTypes)
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: AttachedMediumView })
  attach(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() bytes: unknown): Promise<AttachedMediumView> {
    return this.attaching.execute(actor, id, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
  }

  @Put('bank-items/:id')
  @ApiOperation({ operationId: 'editBankItem', summary: 'Write on at a question; refused when somebody else has changed it in between' })
  @ApiOkResponse({ type: BankItemView })
  async edit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { confirmed, ...edit }: EditItemBody): Promise<BankItemView> {
    await this.write.change(actor, id, { ...edit, confirmed: confirmed ?? [] });
    return this.read(actor, id);
  }

  @Post('bank-items/:id/copies')
  @ApiOperation({ operationId: 'copyBankItem', summary: 'A new draft with the same content' })
  @ApiCreatedResponse({ type: BankItemView })
  async copy(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BankItemView> {
    return this.read(actor, await this.write.copy(actor, id));
  }

  @Post('bank-items/:id/review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviewBankItem', summary: 'State that the question is right; only for who has not written at it' })
  @ApiOkResponse({ type: BankItemView })
  async review(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { revision }: RevisionBody): Promise<BankItemView> {
    await this.reviewing.review(actor, id, revision);
    return this.read(actor, id);
  }

  @Post('bank-items/:id/versions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'finaliseBankItem', summary: 'Make the reviewed question a version that never changes' })
  @ApiOkResponse({ type: BankItemView })
  async finalise(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { revision }: RevisionBody): Promise<BankItemView> {
    await this.reviewing.finalise(actor, id, revision);
    return this.read(actor, id);
  }
}
