import { ApiProperty } from '@nestjs/swagger';
import type { Outcome } from '#assessments/engine';
import { ReviewLineView, ShownMediumView } from '../../http/review-line.view.js';

export class CheckView {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'How often it was checked' })
  tries: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  triesLeft: number;

  @ApiProperty({ description: 'Right, or the last try: it can no longer be changed' })
  done: boolean;

  @ApiProperty({ enum: ['correct', 'partly', 'wrong', 'omitted', 'ungraded'] })
  outcome: Outcome;

  @ApiProperty({ type: Number, nullable: true, description: 'Once it is done, where it may be shown' })
  score: number | null;

  @ApiProperty()
  max: number;

  @ApiProperty({ type: String, nullable: true, description: 'For the next try' })
  hint: string | null;

  @ApiProperty({ type: [ReviewLineView], description: 'Once it is done: how the answer was graded, in words' })
  lines: ReviewLineView[];

  @ApiProperty({ type: String, nullable: true, description: 'Once it is done: why the right answer is right' })
  explanation: string | null;

  @ApiProperty({ type: [ShownMediumView], description: 'What these texts show besides words' })
  media: ShownMediumView[];
}
