import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';

export class RosterLineView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: ['registered', 'waitlisted'] })
  status: 'registered' | 'waitlisted';

  @ApiProperty({ enum: ['present', 'absent'], nullable: true })
  presence: 'present' | 'absent' | null;

  @ApiProperty({ type: 'integer', nullable: true })
  minutes: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  recordedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the person needs in order to take part; never a diagnosis' })
  accommodation: string | null;
}

export class RosterView {
  @ApiProperty({ type: [RosterLineView] })
  items: RosterLineView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class PresenceChangeView {
  @ApiProperty({ type: 'integer', description: 'How many people’s statements changed' })
  changed: number;

  @ApiProperty({ type: [RosterLineView] })
  items: RosterLineView[];
}

export class RegistrationView {
  @ApiProperty({ enum: ['registered', 'waitlisted'] })
  status: 'registered' | 'waitlisted';
}
