import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { TypesetMaterial } from '../application/materials/typeset-material.js';

const pdf = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('mentoring')
@Controller()
export class MaterialsController {
  constructor(private readonly materials: TypesetMaterial) {}

  @Get('mentoring-materials/:kind/:topic/:language')
  @ApiOperation({ operationId: 'getMentoringMaterial', summary: 'Slides or plan of a meeting, or the mentor’s guide (topic "all"), as PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async material(@Param('kind') kind: string, @Param('topic') topic: string, @Param('language') language: string): Promise<StreamableFile> {
    return this.file(await this.materials.material(kind, topic, language), `kaasa-${kind}-${topic}-${language}`);
  }

  @Get('me/mentoring/sheet/:language')
  @ApiOperation({ operationId: 'getMySignInSheet', summary: 'A sign-in sheet with the QR code of my group, as PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async sheet(@CurrentActor() actor: Actor, @Param('language') language: string): Promise<StreamableFile> {
    return this.file(await this.materials.sheet(actor, language), `kaasa-sheet-${language}`);
  }

  @Get('me/mentoring/questions-sheet/:language')
  @ApiOperation({ operationId: 'getMyQuestionsSheet', summary: 'The five questions for my group to tick on paper, as PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async questions(@CurrentActor() actor: Actor, @Param('language') language: string): Promise<StreamableFile> {
    return this.file(await this.materials.questions(actor, language), `kaasa-questions-${language}`);
  }

  private file(bytes: Uint8Array, name: string): StreamableFile {
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"`, length: bytes.length });
  }
}
