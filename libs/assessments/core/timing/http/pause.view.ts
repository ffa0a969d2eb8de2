import { ApiProperty } from '@nestjs/swagger';

/** The right to stop the clock of an attempt. */
export class PauseView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the clock runs again by itself, by the server’s clock; null while it runs' })
  endsAt: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'How long it can still be stopped, altogether' })
  secondsLeft: number;
}
