import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { ItemKind } from '#assessments/engine';
import { LocalizedView } from '#platform/http';
import { difficulties, itemStates, type Difficulty, type ItemState } from '../domain/bank-item.js';
import { itemKinds } from './item-kinds.js';
import { MeasuredView } from './measure.view.js';

export class BankView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'civic-basics' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;
}

export class BankLineView extends BankView {
  @ApiProperty({ type: 'integer' })
  items: number;

  @ApiProperty({ type: 'integer', description: 'Of which there is a final version' })
  final: number;
}

export class BankListView {
  @ApiProperty({ type: [BankLineView] })
  items: BankLineView[];
}

export class FolderView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId: string | null;

  @ApiProperty()
  name: string;
}

export class FolderListView {
  @ApiProperty({ type: [FolderView] })
  items: FolderView[];
}

export class FolderTotalView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty({ type: 'integer' })
  items: number;
}

export class TagTotalView {
  @ApiProperty()
  tag: string;

  @ApiProperty({ type: 'integer' })
  items: number;
}

export class CompetenceTotalView {
  @ApiProperty({ example: 'rfcdc-12' })
  competence: string;

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ type: 'integer' })
  items: number;

  @ApiProperty({ type: 'integer', description: 'Of which there is a final version' })
  final: number;
}

export class StateTotalView {
  @ApiProperty({ enum: [...itemStates, 'retired'] })
  state: ItemState | 'retired';

  @ApiProperty({ type: 'integer' })
  items: number;
}

export class BankDetailView extends BankView {
  @ApiProperty({ type: [FolderView] })
  folders: FolderView[];

  @ApiProperty({ type: [FolderTotalView] })
  inFolders: FolderTotalView[];

  @ApiProperty({ type: [TagTotalView] })
  tags: TagTotalView[];

  @ApiProperty({ type: [CompetenceTotalView] })
  competences: CompetenceTotalView[];

  @ApiProperty({ type: [StateTotalView] })
  states: StateTotalView[];
}

export class BankItemLineView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'What trainers call it; may be empty' })
  name: string;

  @ApiProperty({ enum: itemKinds })
  kind: ItemKind;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty()
  points: number;

  @ApiProperty({ enum: itemStates })
  state: ItemState;

  @ApiProperty({ type: 'integer' })
  revision: number;

  @ApiProperty({ enum: languages, isArray: true, description: 'Languages whose texts lag behind' })
  outdated: readonly Language[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  folderId: string | null;

  @ApiProperty({ type: [String] })
  tags: readonly string[];

  @ApiProperty({ type: [String] })
  competences: readonly string[];

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ description: 'Whether there is a final version, so that tests can ask it' })
  askable: boolean;

  @ApiProperty()
  retired: boolean;

  @ApiProperty({ type: 'integer', description: 'In how many assessments it stands' })
  usedIn: number;

  @ApiProperty({ type: MeasuredView, nullable: true })
  measured: MeasuredView | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class BankItemListView {
  @ApiProperty({ type: [BankItemLineView] })
  items: BankItemLineView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class BulkChangeView {
  @ApiProperty({ format: 'uuid' })
  changeId: string;

  @ApiProperty({ type: 'integer' })
  changed: number;
}

export class ChangedView {
  @ApiProperty({ type: 'integer' })
  changed: number;
}
