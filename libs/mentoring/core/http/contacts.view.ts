import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { languages, type Language } from '#kernel';
import { PageQuery } from '#platform/http';
import { flag } from './flag.js';

export class StaffView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Liis Katse' })
  name: string;
}

export class DutyView extends StaffView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  fromDay: string;

  @ApiProperty({ format: 'date' })
  untilDay: string;
}

export class CallView {
  @ApiProperty({ enum: ['mentor', 'member', 'waiting'] })
  role: 'mentor' | 'member' | 'waiting';

  @ApiProperty()
  name: string;

  @ApiProperty()
  phone: string;

  @ApiProperty({ type: String, nullable: true })
  bestHour: string | null;

  @ApiProperty({ enum: languages, isArray: true })
  languages: Language[];

  @ApiProperty({ type: String, nullable: true })
  groupName: string | null;
}

export class ContactsView {
  @ApiProperty({ type: StaffView, nullable: true, description: 'who is told of concerns, and answers for groups without a mentor' })
  safeguarding: StaffView | null;

  @ApiProperty({ type: StaffView, nullable: true, description: 'who answers calls for help today' })
  onDuty: StaffView | null;

  @ApiProperty({ type: [DutyView], description: 'from today on' })
  duties: DutyView[];

  @ApiProperty({ type: [StaffView], description: 'who can be named' })
  staff: StaffView[];

  @ApiProperty({ type: [CallView], description: 'people who are reached by telephone alone' })
  calls: CallView[];
}

export class ConcernView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  groupName: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  body: string | null;

  @ApiProperty({ type: String, nullable: true })
  reachMe: string | null;

  @ApiProperty({ format: 'date-time' })
  raisedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  outcome: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'since when its words are erased' })
  erasedAt: string | null;
}

export class ConcernListView {
  @ApiProperty({ type: [ConcernView], description: 'open ones before settled ones, the latest first' })
  items: ConcernView[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ConcernsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'the settled ones alone, or the open ones alone' })
  @IsOptional()
  @flag
  @IsBoolean()
  settled?: boolean;
}
