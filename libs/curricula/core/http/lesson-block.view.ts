import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { ItemKind } from '#assessments/engine';
import { LocalizedView } from '#platform/http';

export class ProvenanceView {
  @ApiProperty({ format: 'date', description: 'When the statement was last known to hold', example: '2026-11-23' })
  validAsOf: string;

  @ApiProperty({ example: 'riigiteataja.ee/akt/…' })
  source: string;

  @ApiProperty({ description: 'No person has compared the statement with its source yet' })
  humanCheck: boolean;
}

export class KeyedOptionView {
  @ApiProperty({ example: 'b' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  text: LocalizedView;

  @ApiProperty()
  correct: boolean;

  @ApiProperty({ type: LocalizedView, nullable: true })
  explanation: LocalizedView | null;
}

/** A question with its key: for practice, and for those who teach. */
export class KeyedQuestionView {
  @ApiProperty({ enum: ['single-choice', 'multiple-choice'] })
  kind: ItemKind;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: [KeyedOptionView] })
  options: KeyedOptionView[];

  @ApiProperty({ type: LocalizedView })
  explanation: LocalizedView;

  @ApiProperty({ example: 1 })
  points: number;
}

export class HeadingBlockView {
  @ApiProperty({ enum: ['heading'] })
  kind: 'heading';

  @ApiProperty({ type: LocalizedView })
  text: LocalizedView;
}

export class TextBlockView {
  @ApiProperty({ enum: ['text'] })
  kind: 'text';

  @ApiProperty({ type: LocalizedView, description: 'Plain, with `**strong**` and `_emphasis_`; blank lines part paragraphs' })
  body: LocalizedView;
}

export class ListBlockView {
  @ApiProperty({ enum: ['list'] })
  kind: 'list';

  @ApiProperty()
  ordered: boolean;

  @ApiProperty({ type: [LocalizedView] })
  items: LocalizedView[];
}

export class NoteBlockView {
  @ApiProperty({ enum: ['note'] })
  kind: 'note';

  @ApiProperty({ enum: ['tip', 'caution'] })
  tone: 'tip' | 'caution';

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  body: LocalizedView;
}

export class LawBlockView {
  @ApiProperty({ enum: ['law'] })
  kind: 'law';

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  body: LocalizedView;

  @ApiPropertyOptional({ type: ProvenanceView, description: 'For trainers and administrators only' })
  provenance?: ProvenanceView;
}

export class ExampleBlockView {
  @ApiProperty({ enum: ['example'] })
  kind: 'example';

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  body: LocalizedView;
}

export class ActivityBlockView {
  @ApiProperty({ enum: ['activity'] })
  kind: 'activity';

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: 'integer' })
  minutes: number;

  @ApiProperty({ type: [LocalizedView] })
  steps: LocalizedView[];
}

export class PracticeBlockView {
  @ApiProperty({ enum: ['practice'] })
  kind: 'practice';

  @ApiProperty()
  key: string;

  @ApiProperty({ type: KeyedQuestionView })
  question: KeyedQuestionView;
}

export class SummaryBlockView {
  @ApiProperty({ enum: ['summary'] })
  kind: 'summary';

  @ApiProperty({ type: [LocalizedView] })
  points: LocalizedView[];
}

export type LessonBlockView =
  | HeadingBlockView
  | TextBlockView
  | ListBlockView
  | NoteBlockView
  | LawBlockView
  | ExampleBlockView
  | ActivityBlockView
  | PracticeBlockView
  | SummaryBlockView;

const blocks = {
  heading: HeadingBlockView,
  text: TextBlockView,
  list: ListBlockView,
  note: NoteBlockView,
  law: LawBlockView,
  example: ExampleBlockView,
  activity: ActivityBlockView,
  practice: PracticeBlockView,
  summary: SummaryBlockView,
} as const;

/** For view classes that hold lesson blocks. */
export const LessonBlockModels = () => ApiExtraModels(...Object.values(blocks));

export const LessonBlocksProperty = () =>
  ApiProperty({
    type: 'array',
    items: {
      oneOf: Object.values(blocks).map((view) => ({ $ref: getSchemaPath(view) })),
      discriminator: { propertyName: 'kind', mapping: Object.fromEntries(Object.entries(blocks).map(([kind, view]) => [kind, getSchemaPath(view)])) },
    },
  });
