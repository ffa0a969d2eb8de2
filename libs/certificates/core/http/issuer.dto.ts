import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import { certificateLayouts, type CertificateLayout, type IssuerSettings } from '../domain/issuer-settings.js';
import { issuerModes, type IssuerMode } from '../domain/kind-rule.js';

export class AssessmentMethodDto {
  @ApiProperty({ example: 'Lõputest ja praktilised ülesanded' })
  @IsString()
  @MaxLength(200)
  et: string;

  @ApiProperty({ example: 'Итоговый тест и практические задания' })
  @IsString()
  @MaxLength(200)
  ru: string;

  @ApiProperty({ example: 'Final test and practical tasks' })
  @IsString()
  @MaxLength(200)
  en: string;
}

/** How a programme issues its certificates; what is read has the same shape as what is saved. */
export class IssuerSettingsDto implements IssuerSettings {
  @ApiProperty({ enum: issuerModes, example: 'neutral' })
  @IsIn(issuerModes)
  mode: IssuerMode;

  @ApiProperty({ example: 'MTÜ Kaasa' })
  @IsString()
  @MaxLength(200)
  organisation: string;

  @ApiProperty({ example: '70000740' })
  @IsString()
  @MaxLength(20)
  registryCode: string;

  @ApiProperty({ example: '223344' })
  @IsString()
  @MaxLength(50)
  noticeNumber: string;

  @ApiProperty({ type: AssessmentMethodDto })
  @ValidateNested()
  @Type(() => AssessmentMethodDto)
  assessmentMethod: AssessmentMethodDto;

  @ApiProperty({ type: Number, nullable: true, example: 24, description: 'null: certificates do not expire' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  validityMonths: number | null;

  @ApiProperty({ enum: languages, nullable: true, example: 'ru', description: 'besides the holder’s own language' })
  @IsOptional()
  @IsIn(languages)
  secondLanguage: Language | null;

  @ApiProperty({ enum: certificateLayouts, example: 'landscape' })
  @IsIn(certificateLayouts)
  layout: CertificateLayout;

  @ApiProperty({ type: Boolean, example: false, description: 'whether certificates for assessed outcomes say what was reached in the final tests' })
  @IsBoolean()
  statesResult = false;
}
