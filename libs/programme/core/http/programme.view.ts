import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '#platform/auth';
import { LocalizedView } from '#platform/http';
import { activityKinds, type ActivityKind } from '#programme/contract';
import { activityModes, type ActivityMode } from '../domain/activity.js';

export class CreditView {
  @ApiProperty({ example: 'British Council #PeopletoPeople' })
  title: string;

  @ApiProperty({ format: 'uri' })
  url: string;
}

export class ProgrammeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'people-to-people' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  goal: LocalizedView;

  @ApiProperty({ type: CreditView })
  credit: CreditView;

  @ApiProperty({ example: 'Europe/Tallinn' })
  timeZone: string;

  @ApiProperty({ enum: roles, isArray: true, description: 'The roles of the signed-in person in this programme' })
  roles: Role[];
}

export class ProgrammeTotalsView {
  @ApiProperty({ type: 'integer' })
  activities: number;

  @ApiProperty({ type: 'integer', description: 'Places of all activities together' })
  capacity: number;

  @ApiProperty({ type: 'integer', description: 'Different people who were present at one activity or more' })
  people: number;

  @ApiProperty({ type: 'integer', description: 'Presences: one person at six activities counts six' })
  attendances: number;
}

export class ProgrammeDetailView extends ProgrammeView {
  @ApiProperty({ type: ProgrammeTotalsView })
  totals: ProgrammeTotalsView;
}

export class ProgrammeListView {
  @ApiProperty({ type: [ProgrammeView] })
  items: ProgrammeView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class PublicActivityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'training-5' })
  key: string;

  @ApiProperty({ enum: activityKinds })
  kind: ActivityKind;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: LocalizedView })
  place: LocalizedView;

  @ApiProperty({ enum: activityModes })
  mode: ActivityMode;

  @ApiProperty({ type: 'integer' })
  capacity: number;

  @ApiProperty({ type: 'integer' })
  registered: number;

  @ApiProperty({ type: 'integer' })
  present: number;

  @ApiProperty({ description: 'Not over yet: people may still join' })
  open: boolean;
}

export class PublicProgrammeView {
  @ApiProperty({ example: 'people-to-people' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  goal: LocalizedView;

  @ApiProperty({ type: CreditView })
  credit: CreditView;

  @ApiProperty({ type: [PublicActivityView] })
  activities: PublicActivityView[];

  @ApiProperty({ description: 'Whether this is a demonstration with one-click entry' })
  demo: boolean;
}
