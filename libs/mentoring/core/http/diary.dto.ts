import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import { topics, type Topic } from '../domain/groups/group.js';
import type { SessionEntry } from '../persistence/sessions.repository.js';

export class MeetingBody {
  @ApiProperty({ format: 'date', example: '2026-11-20' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  heldOn: string;

  @ApiProperty({ example: 'narva' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  placeCode: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Narva Keskraamatukogu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @ApiProperty({ enum: languages, example: 'ru' })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ enum: topics, example: 'critical-thinking' })
  @IsIn(topics)
  topic: Topic;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 500, example: 6, description: 'as the mentor counted' })
  @IsInt()
  @Min(0)
  @Max(500)
  peopleClaimed: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: 'critical-thinking/1' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  packVersion?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 2_000 })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;

  static entry({ heldOn, placeCode, place, language, topic, peopleClaimed, packVersion, note }: MeetingBody): SessionEntry {
    return { heldOn, placeCode, place: place?.trim() || null, language, topic, peopleClaimed, packVersion: packVersion ?? null, note: note?.trim() || null };
  }
}

export class SheetBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'members who signed' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(60)
  memberIds: string[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 500, example: 2, description: 'signatures of others' })
  @IsInt()
  @Min(0)
  @Max(500)
  others: number;
}

export class ConfirmBody {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  memberToken?: string | null;

  @ApiProperty({ minLength: 16, maxLength: 100, example: '3f0a7c2e9b1d4f5a8c6e', description: 'a random text that the browser keeps' })
  @IsString()
  @MinLength(16)
  @MaxLength(100)
  device: string;

  @ApiProperty({ enum: ['qr', 'code'], example: 'qr' })
  @IsIn(['qr', 'code'])
  channel: 'qr' | 'code';
}
