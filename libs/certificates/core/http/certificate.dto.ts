import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#platform/http';
import { certificateStates, revocationReasons, type CertificateState, type RevocationReason } from '../domain/certificate.js';

export class RevocationDto {
  @ApiProperty({ enum: revocationReasons, example: 'error' })
  @IsIn(revocationReasons)
  reasonClass: RevocationReason;

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

  @ApiPropertyOptional({ enum: ['unreached'], example: 'unreached', description: 'only valid ones whose holders no letter reaches' })
  @IsOptional()
  @IsIn(['unreached'])
  reach?: 'unreached';

  @ApiPropertyOptional({ description: 'part of a name or number' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
