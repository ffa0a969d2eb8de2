import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { PrintWithCode, type PaperCopy } from '../application/print-with-code.js';

export class PersonalCodeDto {
  @ApiProperty({ example: '37605030299', description: 'printed and not kept' })
  @IsString()
  @MaxLength(40)
  personalCode: string;
}

/** Copies for paper, with a personal code that stays nowhere. */
@ApiTags('certificates')
@Controller()
export class PaperCopyController {
  constructor(private readonly copies: PrintWithCode) {}

  @Post('certificates/:id/paper-copy')
  @HttpCode(200)
  @ApiOperation({ operationId: 'printPaperCopy', summary: 'A tõend or tunnistus with the personal code of its holder, to be printed; neither the code nor the copy is kept (administrators)' })
  @ApiProduces('application/pdf')
  async byAdministrator(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { personalCode }: PersonalCodeDto, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.copies.byAdministrator(actor, id, personalCode));
  }

  @Public()
  @Post('holder/:token/certificates/:publicId/paper-copy')
  @HttpCode(200)
  @ApiOperation({ operationId: 'printOwnPaperCopy', summary: 'The same for the holder, by the private link' })
  @ApiProduces('application/pdf')
  async byHolder(@Param('token') token: string, @Param('publicId') publicId: string, @Body() { personalCode }: PersonalCodeDto, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.copies.byHolder(token, publicId, personalCode));
  }
}

function send(reply: FastifyReply, { number, bytes }: PaperCopy): void {
  void reply.type('application/pdf').header('content-disposition', `attachment; filename="${number}-paper.pdf"`).header('cache-control', 'private, no-store').send(Buffer.from(bytes));
}
