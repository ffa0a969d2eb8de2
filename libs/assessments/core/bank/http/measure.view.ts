import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { itemVerdicts, type ItemVerdict } from '#assessments/engine/statistics';

const figure: ApiPropertyOptions = { type: Number, nullable: true };
const interval: ApiPropertyOptions = { type: [Number], nullable: true, description: '95 %: lower and upper end' };

/** What answers say about a question; a figure that does not exist for these people is null, never 0. */
export class MeasureView {
  @ApiProperty({ type: 'integer', description: 'people who were asked it, without those who read an outdated translation' })
  n: number;

  @ApiProperty({ type: 'integer' })
  omitted: number;

  @ApiProperty(figure)
  facility: number | null;

  @ApiProperty(interval)
  facilityCi: readonly number[] | null;

  @ApiProperty(figure)
  itemRest: number | null;

  @ApiProperty(interval)
  itemRestCi: readonly number[] | null;

  @ApiProperty({ enum: itemVerdicts })
  verdict: ItemVerdict;

  @ApiProperty({ format: 'date-time' })
  measuredAt: string;
}

/** Over all tests that asked the newest version of which there are answers. */
export class MeasuredView extends MeasureView {
  @ApiProperty({ type: 'integer', nullable: true, description: 'of the question; null for one of a module' })
  version: number | null;

  @ApiProperty({ type: 'integer', description: 'tests whose answers count; those before the lessons only where there are no others' })
  tests: number;
}
