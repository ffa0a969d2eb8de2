import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { givenReasons } from '../domain/erasure-reason.js';

export class KeptAnswersView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the programme ends: then extra time and its reasons are erased; null while it has no activity' })
  endsAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When what people wrote and handed in is erased' })
  answersUntil: string | null;

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
