import { ApiProperty } from '@nestjs/swagger';

export class BestResultView {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ example: 8 })
  score: number;

  @ApiProperty({ example: 10 })
  max: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent: number;

  @ApiProperty()
  passed: boolean;
}

/** Where a person stands in one test. */
export class StandingView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ type: 'integer' })
  questions: number;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty({ type: 'integer', example: 3 })
  attemptsAllowed: number;

  @ApiProperty({ example: 0.6, description: 'Share of the points from which it counts as passed' })
  passMark: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  openAttemptId: string | null;

  @ApiProperty({ type: BestResultView, nullable: true, description: 'The best graded attempt' })
  best: BestResultView | null;
}
