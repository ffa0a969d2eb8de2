import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ChooseTemplates } from '../application/choose-templates.js';
import { EditTemplate } from '../application/edit-template.js';
import { PreviewTemplate } from '../application/preview-template.js';
import { NewTemplateDto, TemplateChoicesDto, TemplateContentDto, TemplateDraftDto, TemplatePreviewDto } from './template.dto.js';
import { previewView, programmeTemplatesView, templateView } from './template-view.mapper.js';
import { CreatedTemplateView, ProgrammeTemplatesView, TemplatePreviewView, TemplateView } from './template.view.js';

/** The looks that a programme gives its certificates. */
@ApiTags('certificates')
@Controller()
export class TemplatesController {
  constructor(
    private readonly edit: EditTemplate,
    private readonly choose: ChooseTemplates,
    private readonly previews: PreviewTemplate,
  ) {}

  @Get('programmes/:key/certificate-templates')
  @ApiOperation({ operationId: 'listCertificateTemplates', summary: 'The looks of a programme’s certificates, and which kind is issued with which (administrators)' })
  @ApiOkResponse({ type: ProgrammeTemplatesView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<ProgrammeTemplatesView> {
    return programmeTemplatesView(await this.choose.read(actor, key));
  }

  @Post('programmes/:key/certificate-templates')
  @ApiOperation({ operationId: 'createCertificateTemplate', summary: 'A new look, as a draft that begins as the built-in one (administrators)' })
  @ApiCreatedResponse({ type: CreatedTemplateView })
  async create(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { name }: NewTemplateDto): Promise<CreatedTemplateView> {
    return { id: await this.edit.create(actor, key, name) };
  }

  @Put('programmes/:key/certificate-template-choices')
  @HttpCode(204)
  @ApiOperation({ operationId: 'chooseCertificateTemplates', summary: 'With which look certificates of each kind are issued from now on (administrators)' })
  @ApiNoContentResponse()
  async choices(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { choices }: TemplateChoicesDto): Promise<void> {
    await this.choose.save(actor, key, new Map(choices.map(({ kind, templateId }) => [kind, templateId ?? null])));
  }

  @Post('programmes/:key/certificate-templates/preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewCertificateTemplate', summary: 'A look as it would be printed, and what is wrong with it; nothing is saved (administrators)' })
  @ApiOkResponse({ type: TemplatePreviewView })
  async preview(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: TemplatePreviewDto): Promise<TemplatePreviewView> {
    const { language, data, kind = null } = body;
    return previewView(await this.previews.execute(actor, key, { content: TemplateContentDto.content(body), language, data, kind }), actor.language);
  }

  @Get('certificate-templates/:id')
  @ApiOperation({ operationId: 'readCertificateTemplate', summary: 'A look with all its versions (administrators)' })
  @ApiOkResponse({ type: TemplateView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TemplateView> {
    return templateView(await this.edit.read(actor, id));
  }

  @Put('certificate-templates/:id/draft')
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveCertificateTemplateDraft', summary: 'Saves the draft; a published version stays and the change becomes the next (administrators)' })
  @ApiNoContentResponse()
  async save(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: TemplateDraftDto): Promise<void> {
    await this.edit.save(actor, id, { name: body.name, basedOn: body.basedOn, content: TemplateContentDto.content(body) });
  }

  @Delete('certificate-templates/:id/draft')
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardCertificateTemplateDraft', summary: 'Throws the draft away; a look that was never published goes with it (administrators)' })
  @ApiNoContentResponse()
  async discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.edit.discard(actor, id);
  }

  @Post('certificate-templates/:id/publication')
  @HttpCode(204)
  @ApiOperation({ operationId: 'publishCertificateTemplate', summary: 'Publishes the draft: it never changes again (administrators)' })
  @ApiNoContentResponse()
  async publish(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.edit.publish(actor, id);
  }
}
