import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { certificateKinds, type CertificateKind } from '#certificates/contract';
import { languages, type Language } from '#kernel';
import { certificateLayouts, type CertificateLayout } from '../../domain/issuer-settings.js';
import { longestText, mostLogos, mostSignatures, type TemplateContent } from '../domain/template-content.js';

const colour = /^#[0-9A-Fa-f]{6}$/u;
const hash = /^[0-9a-f]{64}$/u;
const hashExample = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export class TemplateTextDto {
  @ApiProperty({ example: 'on läbinud koolituse' })
  @IsString()
  @MaxLength(longestText)
  et: string;

  @ApiProperty({ example: 'успешное обучение по программе' })
  @IsString()
  @MaxLength(longestText)
  ru: string;

  @ApiProperty({ example: 'has completed the training' })
  @IsString()
  @MaxLength(longestText)
  en: string;
}

export class TemplateLogoDto {
  @ApiProperty({ example: hashExample, description: 'the hash under which the picture was stored' })
  @Matches(hash)
  image: string;

  @ApiProperty({ example: 'British Council' })
  @IsString()
  @MaxLength(120)
  alt: string;

  @ApiProperty({ enum: ['head', 'foot'], description: 'who holds the training above, who pays for it at the foot' })
  @IsIn(['head', 'foot'])
  place: 'head' | 'foot';
}

export class TemplateSignatureDto {
  @ApiProperty({ example: 'Mari Mägi' })
  @IsString()
  @MaxLength(120)
  name: string;

  @ApiProperty({ type: TemplateTextDto })
  @ValidateNested()
  @Type(() => TemplateTextDto)
  role: TemplateTextDto;

  @ApiProperty({ type: String, nullable: true, example: hashExample, description: 'null: to be signed by hand' })
  @IsOptional()
  @Matches(hash)
  image: string | null;
}

/** The look of certificates; what is read has the same shape as what is saved. */
export class TemplateContentDto {
  @ApiProperty({ enum: certificateLayouts, example: 'landscape' })
  @IsIn(certificateLayouts)
  layout: CertificateLayout;

  @ApiProperty({ enum: languages, nullable: true, example: 'ru', description: 'besides the holder’s own language' })
  @IsOptional()
  @IsIn(languages)
  secondLanguage: Language | null;

  @ApiProperty({ example: '#2F4B9E' })
  @Matches(colour)
  accent: string;

  @ApiProperty({ example: '#2E6B4F' })
  @Matches(colour)
  second: string;

  @ApiProperty({ type: TemplateTextDto, description: 'above the title of the training, with placeholders' })
  @ValidateNested()
  @Type(() => TemplateTextDto)
  intro: TemplateTextDto;

  @ApiProperty({ type: TemplateTextDto, description: 'at the foot, with placeholders' })
  @ValidateNested()
  @Type(() => TemplateTextDto)
  closing: TemplateTextDto;

  @ApiProperty({ type: [TemplateLogoDto] })
  @IsArray()
  @ArrayMaxSize(mostLogos)
  @ValidateNested({ each: true })
  @Type(() => TemplateLogoDto)
  logos: TemplateLogoDto[];

  @ApiProperty({ type: [TemplateSignatureDto] })
  @IsArray()
  @ArrayMaxSize(mostSignatures)
  @ValidateNested({ each: true })
  @Type(() => TemplateSignatureDto)
  signatures: TemplateSignatureDto[];

  /** Nothing but what a template is made of. */
  static content({ layout, secondLanguage, accent, second, intro, closing, logos, signatures }: TemplateContentDto): TemplateContent {
    const text = ({ et, ru, en }: TemplateTextDto) => ({ et: et.trim(), ru: ru.trim(), en: en.trim() });
    return {
      ...{ layout, secondLanguage: secondLanguage ?? null, accent: accent.toUpperCase(), second: second.toUpperCase(), intro: text(intro), closing: text(closing) },
      logos: logos.map(({ image, alt, place }) => ({ image, alt: alt.trim(), place })),
      signatures: signatures.map(({ name, role, image }) => ({ name: name.trim(), role: text(role), image: image ?? null })),
    };
  }
}

export class NewTemplateDto {
  @ApiProperty({ example: 'Kevad 2027' })
  @IsString()
  @MaxLength(120)
  name: string;
}

export class TemplateDraftDto extends TemplateContentDto {
  @ApiProperty({ example: 'Kevad 2027' })
  @IsString()
  @MaxLength(120)
  name: string;

  @ApiProperty({ example: hashExample, description: 'the hash of the version that was changed' })
  @Matches(hash)
  basedOn: string;
}

export class TemplatePreviewDto extends TemplateContentDto {
  @ApiProperty({ enum: languages, example: 'et' })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ enum: ['latest', 'longest'], description: 'the certificate issued last, or one with the longest of everything' })
  @IsIn(['latest', 'longest'])
  data: 'latest' | 'longest';

  @ApiPropertyOptional({ enum: certificateKinds })
  @IsOptional()
  @IsIn(certificateKinds)
  kind?: CertificateKind;
}

export class TemplateChoiceDto {
  @ApiProperty({ enum: ['any', ...certificateKinds] })
  @IsIn(['any', ...certificateKinds])
  kind: 'any' | CertificateKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the built-in look' })
  @IsOptional()
  @IsUUID()
  templateId: string | null;
}

export class TemplateChoicesDto {
  @ApiProperty({ type: [TemplateChoiceDto], description: 'a kind that is left out follows `any`' })
  @IsArray()
  @ArrayMaxSize(certificateKinds.length + 1)
  @ValidateNested({ each: true })
  @Type(() => TemplateChoiceDto)
  choices: TemplateChoiceDto[];
}
