import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#platform/http';
import { certificateConcerns, type CertificateConcern } from '../application/list-certificates.js';
import { certificateStates, revocationReasons, type CertificateState } from '../domain/certificate.js';

export class RevocationDto {
  @ApiProperty({ enum: revocationReasons, example: 'error' })
  @IsIn(revocationReasons)
  reasonClass: (typeof revocationReasons)[number];

  @ApiPropertyOptional({ example: 'Issued for the wrong training', description: 'seen by administrators only' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  note?: string;
}

export class CertificatesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: certificateStates, example: 'valid' })
  @IsOptional()
  @IsIn(certificateStates)
  state?: CertificateState;

  @ApiPropertyOptional({ enum: certificateConcerns, example: 'unreached', description: 'only valid ones whose holders no letter reaches, or that expire within sixty days; or those whose holders want them erased' })
  @IsOptional()
  @IsIn(certificateConcerns)
  concern?: CertificateConcern;

  @ApiPropertyOptional({ description: 'part of a name or number' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
