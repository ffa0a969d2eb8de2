import { ApiProperty } from '@nestjs/swagger';
import type { AssessmentPhase } from '#assessments/contract';
import type { GainVerdict } from '#assessments/engine/statistics';
import { LocalizedView } from '#platform/http';
import { withheldReasons, type Withheld } from '../../anonymous/domain/survey-state.js';
import { purposes, type Purpose } from '../../domain/assessment-settings.js';
import { TestHeadView } from '../../http/test-head.view.js';
import { attemptChoices, type AttemptChoice } from '../domain/answered-attempt.js';
import type { TestVerdict } from '../domain/test-report.js';
import { ItemFiguresView, OptionFiguresView, reliabilityVerdicts, TestFiguresView } from './figures.view.js';

export class MeasuredTestView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: String, enum: ['pre', 'post'], nullable: true, description: 'null for what belongs to no module' })
  phase: AssessmentPhase | null;

  @ApiProperty({ type: 'integer' })
  questions: number;

  @ApiProperty({ type: 'integer', description: 'with a submitted attempt' })
  people: number;

  @ApiProperty({ type: Number, nullable: true, description: 'mean share of the points in first attempts, 0 to 1; null where fewer than ten people took it' })
  meanShare: number | null;
}

export class EstimateView {
  @ApiProperty()
  value: number;

  @ApiProperty({ type: [Number], nullable: true, description: '95 %' })
  ci: readonly number[] | null;
}

/** All figures are null while fewer than ten people have both. */
export class BeforeAfterView {
  @ApiProperty({ type: 'integer' })
  nBefore: number;

  @ApiProperty({ type: 'integer' })
  nAfter: number;

  @ApiProperty({ type: 'integer' })
  nMatched: number;

  @ApiProperty({ type: Number, nullable: true, description: 'share of those before who are missing after' })
  attrition: number | null;

  @ApiProperty()
  hidden: boolean;

  @ApiProperty({ type: EstimateView, nullable: true })
  meanBefore: EstimateView | null;

  @ApiProperty({ type: EstimateView, nullable: true })
  meanAfter: EstimateView | null;

  @ApiProperty({ type: EstimateView, nullable: true })
  gain: EstimateView | null;

  @ApiProperty({ type: EstimateView, nullable: true })
  normalisedGain: EstimateView | null;

  @ApiProperty({ type: EstimateView, nullable: true })
  effectSize: EstimateView | null;

  @ApiProperty({ enum: ['too-few', 'more', 'less', 'unsure'] })
  verdict: GainVerdict;
}

/** In percentage points. */
export class GainView extends BeforeAfterView {
  @ApiProperty({ example: 'digital-skills' })
  moduleId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;
}

/** In steps of the scale: how people rated themselves for the time before the training and for now, both asked afterwards. */
export class SelfRatingView extends BeforeAfterView {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ example: 1, description: 'The lowest step of the scale' })
  low: number;

  @ApiProperty({ example: 5, description: 'The highest step of the scale' })
  high: number;
}

export class RatedTestView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ enum: withheldReasons, nullable: true, description: 'Why answers that are promised to be anonymous are not shown yet' })
  withheld: Withheld | null;

  @ApiProperty({ type: [SelfRatingView] })
  ratings: SelfRatingView[];
}

export class MeasuredTrainingView {
  @ApiProperty({ type: [MeasuredTestView] })
  tests: MeasuredTestView[];

  @ApiProperty({ type: [GainView] })
  gains: GainView[];

  @ApiProperty({ type: [RatedTestView], description: 'Tests whose self-ratings also ask, looking back, about the time before the training' })
  selfRatings: RatedTestView[];
}

export class BandView {
  @ApiProperty()
  from: number;

  @ApiProperty()
  to: number;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class OptionReportView extends OptionFiguresView {
  @ApiProperty({ type: LocalizedView })
  text: LocalizedView;
}

export class QuestionReportView extends ItemFiguresView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty({ example: 'single-choice' })
  kind: string;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty()
  points: number;

  @ApiProperty({ type: 'integer', description: 'answers that wait to be graded by a person' })
  ungraded: number;

  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true }, description: 'share of the points in the lowest, middle and highest third by the rest of the test; null where nobody is' })
  thirds: readonly (number | null)[];

  @ApiProperty({ type: [OptionReportView] })
  options: OptionReportView[];
}

export class AnswerCountView {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalizedView })
  text: LocalizedView;

  @ApiProperty({ type: 'integer' })
  n: number;
}

export class AskedPartView {
  @ApiProperty({ type: LocalizedView, nullable: true, description: 'A statement; null where the question itself is what is asked' })
  text: LocalizedView | null;

  @ApiProperty({ type: [AnswerCountView] })
  counts: AnswerCountView[];

  @ApiProperty({ type: Number, nullable: true, description: 'Of the steps of a scale' })
  mean: number | null;

  @ApiProperty({ type: 'integer' })
  notApplicable: number;

  @ApiProperty({ type: 'integer' })
  undisclosed: number;
}

export class AskedQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty({ example: 'scale' })
  kind: string;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: 'integer' })
  answered: number;

  @ApiProperty({ type: [AskedPartView] })
  parts: AskedPartView[];

  @ApiProperty({ type: [String], description: 'What was written, in the order of the alphabet' })
  texts: string[];
}

export class TestStatisticsView extends TestHeadView {
  @ApiProperty({ enum: purposes })
  purpose: Purpose;

  @ApiProperty({ description: 'Whether nobody can be told from the answers' })
  anonymous: boolean;

  @ApiProperty({ type: 'integer', description: 'Who answered' })
  people: number;

  @ApiProperty({ enum: withheldReasons, nullable: true, description: 'Why answers that are promised to be anonymous are not shown yet' })
  withheld: Withheld | null;

  @ApiProperty({ type: [AskedQuestionView], description: 'Questions that earn no points, with what was said' })
  asked: AskedQuestionView[];

  @ApiProperty({ enum: attemptChoices })
  attempts: AttemptChoice;

  @ApiProperty({ type: 'integer' })
  n: number;

  @ApiProperty({ type: 'integer', description: 'people left out because an answer of theirs is not graded yet' })
  waiting: number;

  @ApiProperty({ type: Number, nullable: true, description: 'null where people had different questions and could not all reach as many points' })
  max: number | null;

  @ApiProperty({ description: 'whether people had different questions: then only figures of the questions exist' })
  drawn: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'share of the points; null when nobody passes or fails' })
  passMark: number | null;

  @ApiProperty({ enum: [...reliabilityVerdicts, 'own-questions'] })
  verdict: TestVerdict;

  @ApiProperty({ type: TestFiguresView })
  test: TestFiguresView;

  @ApiProperty({ description: 'whether files of its answers are written by the worker (`beginTestExport`)' })
  exportedByWorker: boolean;

  @ApiProperty({ type: [BandView] })
  bands: BandView[];

  @ApiProperty({ type: [QuestionReportView] })
  questions: QuestionReportView[];
}
