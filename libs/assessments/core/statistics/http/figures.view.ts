import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { itemVerdicts, type ItemVerdict, type OptionVerdict, type ReliabilityVerdict } from '#assessments/engine/statistics';

const optionVerdicts: readonly OptionVerdict[] = ['too-few', 'right', 'right-avoided', 'unused', 'draws-able', 'works', 'unsure'];
export const reliabilityVerdicts: readonly ReliabilityVerdict[] = ['too-few', 'people', 'short-test', 'groups', 'little', 'unsure'];

const figure: ApiPropertyOptions = { type: Number, nullable: true };
const interval: ApiPropertyOptions = { type: [Number], nullable: true, description: '95 %: lower and upper end', example: [0.42, 0.71] };

/** A figure that does not exist for these people is null, never 0. */
export class TestFiguresView {
  @ApiProperty(figure)
  mean: number | null;

  @ApiProperty(interval)
  meanCi: readonly number[] | null;

  @ApiProperty(figure)
  median: number | null;

  @ApiProperty(figure)
  sd: number | null;

  @ApiProperty(figure)
  skewness: number | null;

  @ApiProperty(figure)
  kurtosis: number | null;

  @ApiProperty(figure)
  alpha: number | null;

  @ApiProperty(interval)
  alphaCi: readonly number[] | null;

  @ApiProperty(figure)
  sem: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'internal consistency in per cent, as Moodle shows it' })
  cic: number | null;

  @ApiProperty(figure)
  errorRatio: number | null;
}

export class ItemFiguresView {
  @ApiProperty({ type: 'integer', description: 'people who were asked the question' })
  n: number;

  @ApiProperty({ type: 'integer' })
  omitted: number;

  @ApiProperty(figure)
  facility: number | null;

  @ApiProperty(interval)
  facilityCi: readonly number[] | null;

  @ApiProperty(figure)
  sd: number | null;

  @ApiProperty(figure)
  discriminationIndex: number | null;

  @ApiProperty(figure)
  discriminativeEfficiency: number | null;

  @ApiProperty(figure)
  effectiveWeight: number | null;

  @ApiProperty(figure)
  itemRest: number | null;

  @ApiProperty(interval)
  itemRestCi: readonly number[] | null;

  @ApiProperty(figure)
  alphaIfDropped: number | null;

  @ApiProperty({ enum: itemVerdicts })
  verdict: ItemVerdict;
}

export class OptionFiguresView {
  @ApiProperty({ example: 'b' })
  key: string;

  @ApiProperty()
  correct: boolean;

  @ApiProperty({ type: 'integer' })
  n: number;

  @ApiProperty(figure)
  share: number | null;

  @ApiProperty(interval)
  shareCi: readonly number[] | null;

  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true }, description: 'shares in the lowest, middle and highest third by the rest of the test; null where nobody is' })
  thirds: readonly (number | null)[];

  @ApiProperty(figure)
  optionRest: number | null;

  @ApiProperty(interval)
  optionRestCi: readonly number[] | null;

  @ApiProperty({ enum: optionVerdicts })
  verdict: OptionVerdict;
}
