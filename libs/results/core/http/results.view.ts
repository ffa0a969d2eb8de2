import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';

export class IndicatorView {
  @ApiProperty({ example: 'I07' })
  id: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty({ enum: ['OA1', 'OA2', 'OA3', 'OA4'] })
  outcomeArea: string;

  @ApiProperty({ enum: ['output', 'outcome'] })
  resultType: string;

  @ApiProperty({ enum: ['person', 'event', 'project', 'percent'] })
  unit: string;

  @ApiProperty({ type: Number, nullable: true, example: 0 })
  baseline: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 120, description: 'null where the programme has set none' })
  target: number | null;

  @ApiProperty()
  targetIsMaximum: boolean;

  @ApiProperty({ type: Number, nullable: true, example: 118 })
  actual: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'of a gain: people with both tests' })
  matched: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'of a gain: people with one test only' })
  unmatched: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the newest fact behind it was recorded' })
  updatedAt: string | null;
}

export class IndicatorListView {
  @ApiProperty({ type: [IndicatorView] })
  items: IndicatorView[];
}

export class IndicatorQueryView {
  @ApiProperty({ example: 'people-present-at-training' })
  name: string;

  @ApiProperty({ example: 1 })
  version: number;

  @ApiProperty()
  text: LocalizedView;
}

export class BreakdownCellView {
  @ApiProperty({ example: '27-64' })
  code: string;

  @ApiProperty()
  label: LocalizedView;

  @ApiProperty({ type: Number, nullable: true, description: 'null: fewer than five, or hidden along with such a cell' })
  count: number | null;
}

export class BreakdownView {
  @ApiProperty({ example: 'ageBand' })
  dimension: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty({ type: [BreakdownCellView] })
  cells: BreakdownCellView[];
}

export class MonthView {
  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty()
  count: number;

  @ApiProperty()
  cumulative: number;
}

export class IndicatorDetailView extends IndicatorView {
  @ApiProperty()
  query: IndicatorQueryView;

  @ApiProperty({ type: [BreakdownView] })
  breakdowns: BreakdownView[];

  @ApiProperty({ type: [MonthView] })
  months: MonthView[];
}

export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'presence.recorded' })
  type: string;

  @ApiProperty({ format: 'date-time' })
  occurredAt: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ type: String, nullable: true, example: 'P-3f9a1c', description: 'the same person always has the same mark; nothing leads from it to a name' })
  subject: string | null;

  @ApiProperty({ type: LocalizedView, nullable: true })
  activityTitle: LocalizedView | null;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { state: 'present', method: 'roster' } })
  payload: Record<string, unknown>;
}

export class EvidencePageView {
  @ApiProperty({ type: [EvidenceView] })
  items: EvidenceView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class InitiativeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty()
  summary: LocalizedView;

  @ApiProperty()
  place: LocalizedView;

  @ApiProperty({ enum: ['planned', 'running', 'finished'] })
  state: string;

  @ApiProperty({ example: '2026-09-14' })
  startedOn: string;

  @ApiProperty()
  teamSize: number;

  @ApiProperty({ type: [String], example: ['et', 'ru'] })
  languages: string[];
}

export class InitiativeListView {
  @ApiProperty({ type: [InitiativeView] })
  items: InitiativeView[];
}

export class PublicResultView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty()
  unit: string;

  @ApiProperty({ type: Number, nullable: true })
  actual: number | null;

  @ApiProperty({ type: Number, nullable: true })
  target: number | null;
}

export class PublicResultsView {
  @ApiProperty({ type: [PublicResultView] })
  items: PublicResultView[];
}
