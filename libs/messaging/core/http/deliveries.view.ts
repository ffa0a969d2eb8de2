import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import { LocalizedView, PageQuery } from '#platform/http';
import { chosenPurposes, type ChosenPurpose } from '../application/letter-preferences.js';
import { deliveryStates, type DeliveryState } from '../persistence/deliveries.query.js';

export class OwnLetterView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Как дела? Первая неделя' })
  subject: string;

  @ApiProperty({ example: 'anna.ivanova@demo.kaasa.test' })
  to: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: ['queued', 'sent', 'withheld', 'undeliverable'] })
  state: 'queued' | 'sent' | 'withheld' | 'undeliverable';

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class OwnLettersView {
  @ApiProperty({ type: [OwnLetterView] })
  items: OwnLetterView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;

  @ApiPropertyOptional({ maxLength: 200, description: 'a part of the address or of the name' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Anna Ivanova' })
  recipientName: string;

  @ApiProperty({ example: 'anna@example.org' })
  recipient: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ example: 'mentor-follow-up' })
  template: string;

  @ApiProperty({ enum: ['service', 'mentor-follow-up'], description: '"service": necessary, and cannot be unsubscribed' })
  purpose: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: deliveryStates })
  state: DeliveryState;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  settledAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'held back until then' })
  notBefore: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'what the mail server said last' })
  error: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the job that can be tried again when it has failed' })
  jobId: string | null;
}

export class DeliveriesView {
  @ApiProperty({ type: [DeliveryView], description: 'the newest first' })
  items: DeliveryView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class BlockedAddressView {
  @ApiProperty({ example: 'anna@example.org' })
  address: string;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ type: String, nullable: true, example: '5.1.1' })
  status: string | null;

  @ApiProperty({ example: '550 5.1.1 no such user' })
  diagnostic: string;
}

export class BlockedAddressesView {
  @ApiProperty({ type: [BlockedAddressView] })
  items: BlockedAddressView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ReleaseAddressBody {
  @ApiProperty({ maxLength: 320, example: 'anna@example.org' })
  @IsString()
  @MaxLength(320)
  address: string;
}

export class MailTemplateView {
  @ApiProperty({ type: 'integer', description: 'its place in this list' })
  index: number;

  @ApiProperty({ example: 'mentor-follow-up' })
  name: string;

  @ApiProperty({ type: LocalizedView })
  use: LocalizedView;

  @ApiProperty({ description: 'necessary mail cannot be unsubscribed' })
  necessary: boolean;
}

export class MailTemplatesView {
  @ApiProperty({ type: [MailTemplateView] })
  items: MailTemplateView[];
}

export class MailPreviewView {
  @ApiProperty()
  subject: string;

  @ApiProperty()
  html: string;

  @ApiProperty()
  text: string;
}

export class MailPreviewQuery {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;
}

export class LetterChoiceBody {
  @ApiProperty({ enum: chosenPurposes })
  @IsIn(chosenPurposes)
  purpose: ChosenPurpose;

  @ApiProperty()
  @IsBoolean()
  on: boolean;
}

export class LetterChoiceView {
  @ApiProperty({ enum: chosenPurposes })
  purpose: ChosenPurpose;

  @ApiProperty()
  on: boolean;
}

export class LetterPreferencesView {
  @ApiProperty({ enum: languages, description: 'the language that the person chose' })
  language: Language;

  @ApiProperty({ type: [LetterChoiceView], description: 'what the person was asked about; necessary mail is not among it' })
  choices: LetterChoiceView[];
}
