import { ApiProperty, OmitType } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import { difficulties, type Difficulty } from '../domain/bank-item.js';
import { pairings, type Pairing } from '../domain/plan.js';
import { CompositionBody, SettingsBody } from './plan.dto.js';
import { itemKinds } from './item-kinds.js';
import type { ItemKind } from '#assessments/engine';

export class SettingsView extends OmitType(SettingsBody, ['accessCode']) {
  @ApiProperty({ description: 'Whether an access code is asked; the code itself is kept by nobody' })
  hasAccessCode: boolean;
}

export class PublishedView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ type: 'integer' })
  attempts: number;
}

export class PlanView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  activityId: string | null;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: SettingsView })
  settings: SettingsView;

  @ApiProperty({ type: CompositionBody })
  composition: CompositionBody;

  @ApiProperty({ enum: pairings })
  pairing: Pairing;

  @ApiProperty({ type: 'integer' })
  revision: number;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;

  @ApiProperty({ type: [PublishedView] })
  published: PublishedView[];
}

export class PlanListView {
  @ApiProperty({ type: [PlanView] })
  items: PlanView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class AskableView {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ enum: itemKinds })
  kind: ItemKind;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty()
  points: number;

  @ApiProperty({ type: [String] })
  competences: readonly string[];

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;
}

export class AskableListView {
  @ApiProperty({ type: [AskableView] })
  items: AskableView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class AskedItemView {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  content: object;

  @ApiProperty({ description: 'Whether it asks the question before it about the time before the training' })
  then: boolean;
}

export class BlueprintLackView {
  @ApiProperty({ type: String, nullable: true })
  competence: string | null;

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ type: 'integer' })
  missing: number;
}

export class UnevenCellView {
  @ApiProperty({ type: String, nullable: true })
  competence: string | null;

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ type: [Number], example: [1, 2], description: 'What the questions that it could draw for each other give' })
  points: number[];
}

export class ComposedFormView {
  @ApiProperty({ type: [AskedItemView] })
  items: AskedItemView[];
}

export class ComposedView {
  @ApiProperty({ type: [ComposedFormView], description: 'Each form with its questions; none when something is missing' })
  forms: ComposedFormView[];

  @ApiProperty({ type: [BlueprintLackView], description: 'What the banks lack for the blueprint' })
  missing: BlueprintLackView[];

  @ApiProperty({ type: [UnevenCellView], description: 'Cells by which some people would be asked for more points than others; such a test is not published' })
  uneven: UnevenCellView[];
}

export class ModuleBankView {
  @ApiProperty({ example: 'critical-thinking' })
  moduleId: string;

  @ApiProperty({ type: 'integer' })
  items: number;
}

export class ModuleBankListView {
  @ApiProperty({ type: [ModuleBankView] })
  items: ModuleBankView[];
}
