import { ApiProperty } from '@nestjs/swagger';
import { moduleKinds, type LanguageCoverage, type ModuleQuestion } from '#modules/sdk';
import { LocalizedView } from '#platform/http';
import { LessonBlockModels, LessonBlocksProperty, ProvenanceView, type LessonBlockView } from './lesson-block.view.js';

const coverage: readonly LanguageCoverage[] = ['complete', 'partial', 'none'];

export class OfferedModuleView {
  @ApiProperty({ example: 'digital-skills' })
  id: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  summary: LocalizedView;

  @ApiProperty({ type: 'integer' })
  lessons: number;

  @ApiProperty({ type: 'integer', description: 'Expected time of all lessons together' })
  minutes: number;
}

export class OfferedModulesView {
  @ApiProperty({ type: [OfferedModuleView] })
  items: OfferedModuleView[];
}

export class LanguageCoverageView {
  @ApiProperty({ enum: coverage })
  et: LanguageCoverage;

  @ApiProperty({ enum: coverage })
  ru: LanguageCoverage;

  @ApiProperty({ enum: coverage })
  en: LanguageCoverage;
}

export class ModuleSummaryView extends OfferedModuleView {
  @ApiProperty({ example: '1.0.0' })
  version: string;

  @ApiProperty({ type: 'integer', description: 'Questions in the bank' })
  items: number;

  @ApiProperty({ type: LanguageCoverageView })
  languages: LanguageCoverageView;

  @ApiProperty({ enum: ['package'] })
  origin: 'package';

  @ApiProperty({ description: 'False for a module that was taken out; trainings that use it go on' })
  installed: boolean;
}

export class ModuleListView {
  @ApiProperty({ type: [ModuleSummaryView] })
  items: ModuleSummaryView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

@LessonBlockModels()
export class ModuleLessonView {
  @ApiProperty({ example: 'phishing' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  objective: LocalizedView;

  @ApiProperty({ type: 'integer' })
  minutes: number;

  @ApiProperty({ type: [String], example: ['digcomp-4.2'] })
  competences: string[];

  @LessonBlocksProperty()
  blocks: LessonBlockView[];
}

/** A question of a module with its key. */
export class ModuleQuestionView {
  @ApiProperty({ enum: moduleKinds })
  kind: ModuleQuestion['kind'];

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  explanation: LocalizedView;

  @ApiProperty({ example: 1 })
  points: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The question as its author states it; what it is made of depends on its kind' })
  content: object;
}

export class ModuleItemView {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: 'The lesson that teaches it' })
  lessonKey: string;

  @ApiProperty({ type: [String] })
  competences: string[];

  @ApiProperty({ enum: ['easy', 'medium', 'hard'] })
  difficulty: 'easy' | 'medium' | 'hard';

  @ApiProperty({ type: ModuleQuestionView })
  question: ModuleQuestionView;

  @ApiProperty({ type: ProvenanceView })
  provenance: ProvenanceView;
}

export class GlossaryTermView {
  @ApiProperty({ type: LocalizedView })
  term: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  meaning: LocalizedView;
}

export class ModuleCompletionView {
  @ApiProperty({ type: [String], description: 'Keys of the lessons that must be read' })
  lessons: string[];

  @ApiProperty({ example: 0.6, description: 'Share of points from which the final test is passed' })
  passMark: number;
}

/** A module with its keys and sources, for those who teach it. */
export class ModuleDetailView {
  @ApiProperty({ example: 'digital-skills' })
  id: string;

  @ApiProperty({ example: '1.0.0' })
  version: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  summary: LocalizedView;

  @ApiProperty({ type: [LocalizedView] })
  outcomes: LocalizedView[];

  @ApiProperty({ type: [String] })
  competences: string[];

  @ApiProperty({ type: [ModuleLessonView] })
  lessons: ModuleLessonView[];

  @ApiProperty({ type: [ModuleItemView] })
  items: ModuleItemView[];

  @ApiProperty({ type: ModuleCompletionView })
  completion: ModuleCompletionView;

  @ApiProperty({ type: [GlossaryTermView] })
  glossary: GlossaryTermView[];

  @ApiProperty({ enum: ['package'] })
  origin: 'package';

  @ApiProperty()
  installed: boolean;
}
