import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import { activityKinds, type ActivityKind } from '#programme/contract';
import { activityModes, type ActivityMode } from '../domain/activity.js';

export class TrainerView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class ActivityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'training-5' })
  key: string;

  @ApiProperty({ enum: activityKinds })
  kind: ActivityKind;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: LocalizedView })
  place: LocalizedView;

  @ApiProperty({ enum: activityModes })
  mode: ActivityMode;

  @ApiProperty({ type: 'integer' })
  capacity: number;

  @ApiProperty({ type: 'integer' })
  registered: number;

  @ApiProperty({ type: 'integer' })
  waitlisted: number;

  @ApiProperty({ type: 'integer' })
  present: number;

  @ApiProperty({ type: [TrainerView] })
  trainers: TrainerView[];
}

export class ActivityDetailView extends ActivityView {
  @ApiProperty()
  programmeKey: string;

  @ApiProperty({ type: LocalizedView })
  programmeTitle: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  description: LocalizedView;

  @ApiProperty({ enum: ['registered', 'waitlisted', 'cancelled'], nullable: true, description: 'Of the signed-in person' })
  registration: 'registered' | 'waitlisted' | 'cancelled' | null;

  @ApiProperty({ format: 'date-time', description: 'Presence can be recorded from then on' })
  presenceOpensAt: string;

  @ApiProperty()
  mayEdit: boolean;

  @ApiProperty({ description: 'The signed-in person may record presence, and it is open' })
  mayRecordPresence: boolean;

  @ApiProperty({ description: 'The signed-in person may see the roster and the join codes' })
  mayViewRoster: boolean;
}

export class ActivityListView {
  @ApiProperty({ type: [ActivityView] })
  items: ActivityView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
