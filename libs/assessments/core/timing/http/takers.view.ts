import { ApiProperty } from '@nestjs/swagger';
import { TestHeadView } from '../../http/test-head.view.js';

export class TakerView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty({ description: 'Whether an attempt is open' })
  isOpen: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the open attempt is over; null without a clock' })
  deadlineAt: string | null;

  @ApiProperty({ type: 'integer', description: 'Attempts granted beyond the settings' })
  further: number;

  @ApiProperty({ type: 'integer', description: 'In all tests of the training' })
  extraMinutes: number;

  @ApiProperty({ description: 'Times the time limit, in all tests of the training' })
  timeFactor: number;

  @ApiProperty({ type: 'integer', description: 'For how many minutes altogether the clock of an attempt may be stopped, in all tests of the training' })
  pauseMinutes: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when at the latest the clock of the open attempt stands; null when it runs' })
  pausedUntil: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why there is more time' })
  reason: string | null;
}

export class TakerListView extends TestHeadView {
  @ApiProperty()
  anonymous: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Null: as many as one likes' })
  attemptsAllowed: number | null;

  @ApiProperty({ type: Number, nullable: true })
  timeLimitMinutes: number | null;

  @ApiProperty({ type: [TakerView], description: 'Those registered for the training, by name' })
  items: TakerView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
