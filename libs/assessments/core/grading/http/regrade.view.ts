import { ApiProperty } from '@nestjs/swagger';
import type { ItemContent } from '#assessments/engine';

export class RegradeChangeView {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ description: 'of the answer' })
  scoreBefore: number;

  @ApiProperty()
  scoreAfter: number;

  @ApiProperty({ description: 'of the whole attempt' })
  totalBefore: number;

  @ApiProperty()
  totalAfter: number;

  @ApiProperty({ type: Boolean, nullable: true })
  passedBefore: boolean | null;

  @ApiProperty({ type: Boolean, nullable: true })
  passedAfter: boolean | null;
}

export class RegradePreviewView {
  @ApiProperty({ type: 'integer', description: 'how many results were looked at' })
  answers: number;

  @ApiProperty({ type: 'integer', description: 'how many results change' })
  changed: number;

  @ApiProperty({ type: 'integer', description: 'of which get more points' })
  up: number;

  @ApiProperty({ type: 'integer', description: 'of which get fewer' })
  down: number;

  @ApiProperty({ type: [RegradeChangeView], description: 'results that change, at most 200: first those who pass or no longer pass, then those that change most' })
  changes: RegradeChangeView[];

  @ApiProperty({ format: 'date-time', description: 'as of when' })
  at: string;
}

export class RegradeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  corrected: ItemContent;

  @ApiProperty()
  max: number;

  @ApiProperty({ type: RegradePreviewView, nullable: true, description: 'null while it is being found out' })
  preview: RegradePreviewView | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the task that finds out what changes' })
  previewing: string | null;
}

/** A question as it was asked, with its key, and the correction that waits for approval. */
export class KeyView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  content: ItemContent;

  @ApiProperty({ type: RegradeView, nullable: true })
  proposed: RegradeView | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the task of a correction that is being applied' })
  applying: string | null;
}

export class RegradeBegunView {
  @ApiProperty({ format: 'uuid', description: 'the task that shows how far it is, and in the end how many results it changed' })
  taskId: string;
}
