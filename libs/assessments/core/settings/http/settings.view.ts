import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { SettingsView } from '../../bank/http/plan.view.js';
import { TestHeadView } from '../../http/test-head.view.js';

export const changeableFields = ['opensAt', 'closesAt', 'accessCode', 'timeLimitMinutes', 'attemptsAllowed', 'counts', 'pages', 'review'] as const;
export type ChangeableField = (typeof changeableFields)[number];

export class TestSettingsView extends TestHeadView {
  @ApiProperty({ description: 'Changes with every change' })
  version: string;

  @ApiProperty({ type: SettingsView })
  settings: SettingsView;

  @ApiProperty({ enum: changeableFields, isArray: true, description: 'What can still change in this test; everything else stays as it was published' })
  changeable: ChangeableField[];

  @ApiProperty({ type: 'integer', description: 'How many people are taking it now: they keep the time that they were promised' })
  open: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'From what it was published; null for the test of a module' })
  planId: string | null;
}

/** Only what was changed. */
export class ChangedSettingsView extends PartialType(PickType(SettingsView, ['opensAt', 'closesAt', 'timeLimitMinutes', 'hasAccessCode', 'attemptsAllowed', 'counts', 'pages', 'review'] as const)) {}

export class SettingsChangeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: ChangedSettingsView })
  before: ChangedSettingsView;

  @ApiProperty({ type: ChangedSettingsView })
  after: ChangedSettingsView;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SettingsChangeListView {
  @ApiProperty({ type: [SettingsChangeView] })
  items: SettingsChangeView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
