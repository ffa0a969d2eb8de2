import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { LocalizedView } from '#platform/http';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';

export const followUpStates = ['planned', 'queued', 'sent', 'skipped', 'cancelled'] as const;

export class MyCandidacyView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ format: 'date-time', description: 'since when it is in this state' })
  since: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when a pause ends, or when the person is asked again' })
  until: string | null;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acceptedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'for being called; the coordinators see it' })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true, example: '18–20' })
  bestHour: string | null;
}

export class MentorGroupView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Anna · Narva' })
  name: string;

  @ApiProperty({ example: 'narva' })
  placeCode: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ type: 'integer', example: 5 })
  members: number;

  @ApiProperty({ type: 'integer', example: 8 })
  capacity: number;
}

export class MyFollowUpView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'day-7' })
  step: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  dueAt: string;

  @ApiProperty({ enum: followUpStates })
  state: string;

  @ApiProperty({ enum: checkInAnswers, nullable: true })
  answer: CheckInAnswer | null;
}

export class MyMentoringView {
  @ApiProperty({ type: MyCandidacyView, nullable: true })
  candidacy: MyCandidacyView | null;

  @ApiProperty({ type: MentorGroupView, nullable: true })
  group: MentorGroupView | null;

  @ApiProperty({ type: [MyFollowUpView] })
  followUps: MyFollowUpView[];

  @ApiProperty({ description: 'holds the certificate, and would be invited on giving the consent "mentor-follow-up"' })
  canBeInvited: boolean;
}
