import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { invitationAnswers, type InvitationAnswer } from '../application/answer-invitation.policy.js';
import { managedStates, type ManagedState } from '../application/change-mentor-state.js';
import { leavingReasons, type LeavingReason } from '../domain/leaving.js';

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

  @ApiPropertyOptional({ enum: leavingReasons, description: 'Only after the answer "stop"' })
  @IsOptional()
  @IsIn(leavingReasons)
  leavingReason?: LeavingReason;
}

export class OwnPhoneBody {
  @ApiPropertyOptional({ type: String, nullable: true, example: '+372 5555 0101' })
  @IsOptional()
  @Matches(/^\s*[+\d][\d\s()-]{4,24}$/)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: '18–20' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  bestHour?: string | null;
}

export class ReasonBody {
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'Called and agreed on a new date' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;
}

export class MentorStateBody extends ReasonBody {
  @ApiProperty({ enum: managedStates, example: 'paused' })
  @IsIn(managedStates)
  to: ManagedState;

  @ApiPropertyOptional({ enum: leavingReasons, description: 'when the mentor leaves' })
  @IsOptional()
  @IsIn(leavingReasons)
  leavingReason?: LeavingReason;
}
