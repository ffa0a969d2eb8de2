import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { LocalizedView } from '#platform/http';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';
import { staffSources } from '../domain/check-in-source.js';
import { skipReasons } from '../domain/follow-up.js';
import { leavingReasons, type LeavingReason } from '../domain/leaving.js';
import { followUpStates, MentorGroupView } from './my-mentoring.view.js';

export class StateCountView {
  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ type: 'integer', example: 12 })
  count: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 34, description: 'whole days that the one longest in this state has been in it' })
  oldestDays: number | null;
}

export class MentorView {
  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Anna' })
  givenName: string;

  @ApiProperty({ example: 'Ivanova' })
  familyName: string;

  @ApiProperty({ example: 'narva' })
  placeCode: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the state ends by itself' })
  until: string | null;

  @ApiProperty({ type: 'integer', example: 5 })
  groupSize: number;

  @ApiProperty({ enum: checkInAnswers, nullable: true })
  lastAnswer: CheckInAnswer | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastAnswerAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextDueAt: string | null;

  @ApiProperty({ description: 'two follow-ups in a row were not answered in time' })
  silent: boolean;

  @ApiProperty({ description: 'asked for help, and nobody has noted an answer yet' })
  needsHelp: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  helpWantedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the first of the open tasks for this mentor is due, by working hours' })
  taskDueAt: string | null;

  @ApiProperty({ enum: leavingReasons, nullable: true })
  leavingReason: LeavingReason | null;
}

export class BoardFiguresView {
  @ApiProperty({ type: 'integer' })
  silent: number;

  @ApiProperty({ type: 'integer' })
  needsHelp: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;
}

export class MentorBoardView {
  @ApiProperty({ type: [StateCountView], description: 'of the whole programme, whatever is filtered' })
  counts: StateCountView[];

  @ApiProperty({ type: BoardFiguresView, description: 'of the whole programme, whatever is filtered' })
  figures: BoardFiguresView;

  @ApiProperty({ type: [MentorView] })
  items: MentorView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class MentorEventView {
  @ApiProperty({ enum: ['invite', 'accept', 'postpone', 'decline', 'invite-again', 'activate', 'pause', 'resume', 'conclude', 'withdraw', 'want-help', 'get-help', 'undo'] })
  event: string;

  @ApiProperty({ enum: candidacyStates, description: 'the state after it' })
  state: CandidacyState;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, example: 'Anna Ivanova', description: 'null: Kaasa itself' })
  by: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class FollowUpAnswerView {
  @ApiProperty({ enum: checkInAnswers })
  answer: CheckInAnswer;

  @ApiProperty({ type: 'integer', nullable: true })
  peopleReached: number | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when another answer took its place' })
  replacedAt: string | null;

  @ApiProperty({ enum: ['link', ...staffSources], description: 'by the link of the letter, or typed in by staff' })
  source: string;
}

export class MentorFollowUpView {
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

  @ApiProperty({ enum: skipReasons, nullable: true, description: 'why it was skipped' })
  reason: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;

  @ApiProperty({ type: [FollowUpAnswerView], description: 'the first to the last; the last one counts' })
  answers: FollowUpAnswerView[];
}

export class MentorReachView {
  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  bestHour: string | null;
}

export class MentorTimelineView extends MentorView {
  @ApiProperty({ type: MentorReachView, nullable: true, description: 'for administrators and who was asked to help' })
  reach: MentorReachView | null;

  @ApiProperty({ type: MentorGroupView, nullable: true })
  group: MentorGroupView | null;

  @ApiProperty({ type: [MentorEventView] })
  events: MentorEventView[];

  @ApiProperty({ type: [MentorFollowUpView] })
  followUps: MentorFollowUpView[];
}
