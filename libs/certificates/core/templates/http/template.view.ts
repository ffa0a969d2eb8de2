import { ApiProperty } from '@nestjs/swagger';
import { placeholders } from '../domain/placeholders.js';
import { TemplateChoiceDto, TemplateContentDto } from './template.dto.js';

export class ListedTemplateView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Kevad 2027' })
  name: string;

  @ApiProperty()
  hasDraft: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'the last published version' })
  version: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;
}

export class ProgrammeTemplatesView {
  @ApiProperty({ type: [ListedTemplateView] })
  items: ListedTemplateView[];

  @ApiProperty({ type: [TemplateChoiceDto] })
  choices: TemplateChoiceDto[];
}

export class TemplateVersionView {
  @ApiProperty({ example: 2 })
  version: number;

  @ApiProperty({ type: TemplateContentDto })
  content: TemplateContentDto;

  @ApiProperty({ description: 'SHA-256 of what the version says' })
  hash: string;

  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: a draft' })
  publishedAt: string | null;
}

export class TemplateView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [TemplateVersionView], description: 'the newest first' })
  versions: TemplateVersionView[];

  @ApiProperty({ enum: placeholders, isArray: true, description: 'what texts may name' })
  placeholders: string[];

  @ApiProperty({ enum: placeholders, isArray: true, description: 'those that stand in a condition, because some certificates lack them' })
  conditional: string[];
}

export class CreatedTemplateView {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class TemplateFaultView {
  @ApiProperty({ example: '/intro/ru' })
  pointer: string;

  @ApiProperty({ example: 'certificates.language-missing' })
  code: string;

  @ApiProperty()
  detail: string;
}

export class TemplatePreviewView {
  @ApiProperty({ type: String, nullable: true, description: 'the pages, one below the other; null while a text cannot be filled' })
  svg: string | null;

  @ApiProperty({ type: [TemplateFaultView] })
  faults: TemplateFaultView[];
}

export class TemplatePictureView {
  @ApiProperty()
  hash: string;

  @ApiProperty({ enum: ['image/png', 'image/svg+xml'] })
  mediaType: string;

  @ApiProperty()
  width: number;

  @ApiProperty()
  height: number;
}

export class PlannedReissueView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'KAASA-2026-000123' })
  number: string;

  @ApiProperty()
  holderName: string;

  @ApiProperty({ description: 'whether it would look otherwise than it does' })
  changes: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'the version of a template that it was issued with; null: the built-in look' })
  version: number | null;
}

export class ReissuePlanView {
  @ApiProperty({ type: [PlannedReissueView] })
  items: PlannedReissueView[];
}
