import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#platform/http';

export class ProgressQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words that the name has to hold' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
