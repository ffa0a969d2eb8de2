import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, Equals, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { Newcomer } from '../application/groups/join-group.js';
import { availabilities, topics, type Availability, type Topic } from '../domain/groups/group.js';

const phone = /^[+\d][\d\s()-]{4,24}$/;

export class NewMemberBody {
  @ApiProperty({ minLength: 1, maxLength: 60, example: 'Galina' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(60)
  givenName: string;

  @ApiProperty({ enum: languages, example: 'ru' })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ description: 'aged 16 or 17' })
  @IsBoolean()
  minor: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, example: '+372 5555 0101', description: 'only for who wants to be called' })
  @IsOptional()
  @Matches(phone)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: '18–20' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  bestHour?: string | null;

  static newcomer({ givenName, language, minor, phone: number, bestHour }: NewMemberBody): Newcomer {
    return { givenName: givenName.trim(), language, minor, phone: number?.trim() || null, bestHour: bestHour?.trim() || null };
  }
}

export class JoinGroupBody extends NewMemberBody {
  @ApiProperty({ type: 'integer', description: 'the version of the privacy notice that was read' })
  @IsInt()
  noticeVersion: number;

  @ApiProperty({ enum: [true], description: 'agrees that the mentor keeps this to meet them' })
  @Equals(true)
  consent: boolean;
}

export class PaperMemberBody extends NewMemberBody {
  @ApiProperty({ enum: [true], description: 'there is a signed sheet' })
  @Equals(true)
  signed: boolean;
}

export class GroupSettingsBody {
  @ApiProperty({ enum: languages, isArray: true, example: ['ru', 'et'] })
  @IsIn(languages, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  languages: Language[];

  @ApiProperty({ enum: availabilities, isArray: true, example: ['weekday-evening'] })
  @IsIn(availabilities, { each: true })
  @ArrayUnique()
  availability: Availability[];

  @ApiProperty({ enum: topics, isArray: true, example: ['critical-thinking'] })
  @IsIn(topics, { each: true })
  @ArrayUnique()
  topics: Topic[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Narva Keskraamatukogu, neljapäeviti kell 18' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  meetsAt?: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 30, example: 8 })
  @IsInt()
  @Min(1)
  @Max(30)
  capacity: number;
}

export class SeekerBody extends NewMemberBody {
  @ApiProperty({ example: 'narva' })
  @IsString()
  @MaxLength(40)
  placeCode: string;

  @ApiProperty({ enum: availabilities, isArray: true })
  @IsIn(availabilities, { each: true })
  @ArrayUnique()
  availability: Availability[];

  @ApiProperty({ enum: topics, isArray: true })
  @IsIn(topics, { each: true })
  @ArrayUnique()
  topics: Topic[];
}

export class ConcernBody {
  @ApiProperty({ minLength: 1, maxLength: 4_000, example: 'The mentor asks people for money.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(4_000)
  body: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, description: 'how to reach who writes, if they want to be reached' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reachMe?: string | null;
}

export class OutcomeBody {
  @ApiProperty({ minLength: 1, maxLength: 2_000, example: 'Talked with both; the group goes on with another mentor.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(2_000)
  outcome: string;
}

export class HandOverBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  toGroupId: string;
}

export class MinorsBody {
  @ApiProperty({ description: 'the mentor may have people aged 16–17 in the group' })
  @IsBoolean()
  cleared: boolean;
}

export class SafeguardingBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;
}

export class DutyBody extends SafeguardingBody {
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  fromDay: string;

  @ApiProperty({ format: 'date', example: '2026-12-07', description: 'the last day, included' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  untilDay: string;
}
