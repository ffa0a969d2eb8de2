import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const formats = ['csv', 'xlsx'] as const;

export class RegisterQuery {
  @ApiPropertyOptional({ enum: formats, example: 'csv' })
  @IsOptional()
  @IsIn(formats)
  format?: (typeof formats)[number];
}

export class CorrectionDto {
  @ApiProperty({ example: 'Aleksandra Štšerbakova', description: 'the name as it is to be spelled' })
  @IsString()
  @MaxLength(400)
  name: string;
}

export class ReinstatementDto {
  @ApiProperty({ example: 'Revoked in the place of another', description: 'seen by administrators only' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}
