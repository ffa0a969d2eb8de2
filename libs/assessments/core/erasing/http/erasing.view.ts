import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { givenReasons } from '../domain/erasure-reason.js';

export class ChoosableDaysView {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;
}

export class RetentionChoiceView {
  @ApiProperty({ format: 'date-time' })
  until: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  setAt: string;
}

export class KeptAnswersView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the programme ends: then extra time and its reasons are erased; null while it has no activity' })
  endsAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When what people wrote and handed in is erased' })
  answersUntil: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When that would be by the rule, five years after the end' })
  byRule: string | null;

  @ApiProperty({ type: ChoosableDaysView, nullable: true, description: 'The days that an administrator can choose instead' })
  days: ChoosableDaysView | null;

  @ApiProperty({ type: RetentionChoiceView, nullable: true, description: 'The day that was chosen; null where the rule holds' })
  choice: RetentionChoiceView | null;

  @ApiProperty({ type: 'integer', description: 'Of how many people something is kept in words or files' })
  people: number;

  @ApiProperty({ type: 'integer', description: 'Answers in words, typed gaps or files' })
  answers: number;

  @ApiProperty({ type: 'integer', description: 'Answers with files' })
  withFiles: number;

  @ApiProperty({ type: 'integer', description: 'Comments of trainers, and what was said about marks' })
  comments: number;

  @ApiProperty({ type: 'integer', description: 'People with extra time or pauses in the tests of the programme' })
  extraTime: number;
}

export class ErasureBody {
  @ApiProperty({ enum: givenReasons, description: 'request: the person asked; not-theirs: the answer is somebody else’s; sensitive: it holds what should not be kept' })
  @IsIn(givenReasons)
  reason: (typeof givenReasons)[number];
}

export class RetentionBody {
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2030-01-31', description: 'The day on which words and files are erased, at most seven years after the programme ends; null for by the rule' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  until: string | null;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
