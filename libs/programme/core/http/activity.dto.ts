import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsRFC3339, IsString, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { activityModes, type ActivityMode } from '../domain/activity.js';
import type { ActivityEdit } from '../domain/activity-edit.js';

/** A short text in each language; none may be missing. */
export class LocalizedBody {
  @ApiProperty({ minLength: 1, maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  et: string;

  @ApiProperty({ minLength: 1, maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  ru: string;

  @ApiProperty({ minLength: 1, maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  en: string;
}

export class EditActivityBody {
  @ApiPropertyOptional({ type: LocalizedBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalizedBody)
  title?: LocalizedBody | null;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-30T10:00:00+02:00' })
  @IsOptional()
  @IsRFC3339()
  startsAt?: string | null;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-30T17:00:00+02:00' })
  @IsOptional()
  @IsRFC3339()
  endsAt?: string | null;

  @ApiPropertyOptional({ type: LocalizedBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalizedBody)
  place?: LocalizedBody | null;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10_000, description: 'Never below the number registered' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacity?: number | null;

  @ApiPropertyOptional({ enum: activityModes })
  @IsOptional()
  @IsIn(activityModes)
  mode?: ActivityMode | null;

  static edit({ title, startsAt, endsAt, place, capacity, mode }: EditActivityBody): ActivityEdit {
    return {
      title: title ?? undefined,
      startsAt: startsAt == null ? undefined : new Date(startsAt),
      endsAt: endsAt == null ? undefined : new Date(endsAt),
      place: place ?? undefined,
      capacity: capacity ?? undefined,
      mode: mode ?? undefined,
    };
  }
}
