import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { PageQuery } from '#platform/http';
import { invitationAnswers, type InvitationAnswer } from '../application/answer-invitation.policy.js';
import { managedStates, type ManagedState } from '../application/change-mentor-state.js';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';

export class InvitationAnswerBody {
  @ApiProperty({ enum: invitationAnswers, example: 'accept' })
  @IsIn(invitationAnswers)
  answer: InvitationAnswer;
}

export class CheckInBody {
  @ApiProperty({ enum: checkInAnswers, example: 'met' })
  @IsIn(checkInAnswers)
  answer: CheckInAnswer;
}

export class CompleteCheckInBody {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1_000, nullable: true, example: 6, description: 'Only after the answer "met"' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  peopleReached?: number | null;

  @ApiPropertyOptional({ type: String, maxLength: 2_000, nullable: true, example: 'We read one story together and looked for its source.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;
}

export class MentorsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: candidacyStates })
  @IsOptional()
  @IsIn(candidacyStates)
  state?: CandidacyState;
}

export class ReasonBody {
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'Called and agreed on a new date' })
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  reason: string;
}

export class MentorStateBody extends ReasonBody {
  @ApiProperty({ enum: managedStates, example: 'paused' })
  @IsIn(managedStates)
  to: ManagedState;
}
