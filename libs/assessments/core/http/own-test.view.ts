import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import { purposes, type Purpose } from '../domain/assessment-settings.js';

export class CountedAttemptView {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ example: 8 })
  score: number;

  @ApiProperty({ example: 10 })
  max: number;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null where nobody passes or fails' })
  passed: boolean | null;
}

export class OwnTestView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ enum: purposes })
  purpose: Purpose;

  @ApiProperty({ description: 'A survey of which nobody can tell who answered what: see /assessments/{id}/survey' })
  anonymous: boolean;

  @ApiProperty({ description: 'Whether one has answered the anonymous survey' })
  answered: boolean;

  @ApiProperty({ example: 20 })
  questions: number;

  @ApiProperty({ example: 0 })
  attempts: number;

  @ApiProperty({ type: Number, nullable: true, example: 3, description: 'With those that a trainer granted; null for as many as one likes' })
  attemptsAllowed: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  opensAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closesAt: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 30 })
  timeLimitMinutes: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 45, description: 'The time limit with one’s own extra time; null without extra time' })
  ownTimeLimitMinutes: number | null;

  @ApiProperty({ description: 'Whether an access code is asked' })
  needsCode: boolean;

  @ApiProperty({ type: Number, nullable: true, example: 0.6 })
  passMark: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  openAttemptId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The newest that was handed in' })
  lastAttemptId: string | null;

  @ApiProperty({ type: CountedAttemptView, nullable: true, description: 'The attempt that counts; null before it is graded and released' })
  counted: CountedAttemptView | null;
}

export class OwnTestListView {
  @ApiProperty({ type: [OwnTestView] })
  items: OwnTestView[];
}
