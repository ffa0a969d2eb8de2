import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { LocalizedView } from '#platform/http';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';

export class MentorInvitationView {
  @ApiProperty({ example: 'Anna' })
  givenName: string;

  @ApiProperty({ enum: languages, description: 'the language that the person chose' })
  language: Language;

  @ApiProperty()
  programmeTitle: LocalizedView;

  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class CheckInView {
  @ApiProperty({ example: 'Anna' })
  givenName: string;

  @ApiProperty({ enum: languages, description: 'the language that the person chose' })
  language: Language;

  @ApiProperty()
  stepTitle: LocalizedView;

  @ApiProperty({ enum: checkInAnswers, nullable: true })
  answered: CheckInAnswer | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 6 })
  peopleReached: number | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
