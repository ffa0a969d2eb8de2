import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { RoleName } from '#people/contract';
import { roles } from '#platform/auth';
import { PageQuery } from '#platform/http';
import type { PeopleFilter } from '../persistence/people-list.query.js';

export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 100, description: 'Words of the name or address, in any order' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: roles })
  @IsOptional()
  @IsIn(roles)
  role?: RoleName;

  static filter({ q, role }: PeopleQuery): PeopleFilter {
    return { search: q ?? null, role: role ?? null };
  }
}

export class EmailDto {
  @ApiProperty({ example: 'anna.naidis@example.org' })
  @IsEmail()
  @MaxLength(254)
  email: string;
}
