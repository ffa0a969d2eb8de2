import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';

export class MailboxEntryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'anna.ivanova@demo.kaasa.test' })
  to: string;

  @ApiProperty({ example: 'Хотите стать ментором?' })
  subject: string;

  @ApiProperty({ example: 'mentor-invitation' })
  template: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: ['queued', 'sent', 'withheld', 'failed'], description: 'withheld: the consent was withdrawn before it was sent' })
  state: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class MailboxView {
  @ApiProperty({ type: [MailboxEntryView] })
  items: MailboxEntryView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class MailboxMessageView extends MailboxEntryView {
  @ApiProperty({ example: '01938b2e-7c1f-7f00-8000-3b1f6a2c9d10@kaasa.localhost' })
  messageId: string;

  @ApiProperty({ type: String, nullable: true, description: 'a whole HTML document: show it in a sandboxed frame' })
  html: string | null;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } })
  headers: Record<string, string>;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when it was sent or withheld' })
  settledAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'why the last attempt failed' })
  error: string | null;
}

export class FailedJobView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'messaging.deliver' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  failedAt: string;

  @ApiProperty({ example: 'connect ECONNREFUSED 192.0.2.25:587' })
  error: string;
}

export class FailedJobsView {
  @ApiProperty({ type: [FailedJobView] })
  items: FailedJobView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
