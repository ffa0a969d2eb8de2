import { ApiProperty } from '@nestjs/swagger';
import type { ItemResponse, PresentedItem } from '#assessments/engine';
import { languages, type Language } from '#kernel';
import { responseSchema } from '../../http/response.schema.js';
import { TestHeadView } from '../../http/test-head.view.js';
import { sheetStates, type SheetState } from '../domain/sheet.js';

export class PaperQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty({ description: 'false for kinds that need a screen; such a question is not printed' })
  onPaper: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The question as it is printed; its parts depend on `kind`' })
  item: PresentedItem;
}

export class PaperFormView extends TestHeadView {
  @ApiProperty({ type: [PaperQuestionView] })
  questions: PaperQuestionView[];
}

export class SheetAnswerView {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ ...responseSchema })
  value: ItemResponse;
}

export class SheetView {
  @ApiProperty({ type: 'integer', example: 7 })
  number: number;

  @ApiProperty({ example: 'K7XM-2QPR' })
  code: string;

  @ApiProperty({ description: 'What its QR code holds' })
  url: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: sheetStates })
  state: SheetState;

  @ApiProperty({ type: [SheetAnswerView] })
  answers: SheetAnswerView[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'of whom it is linked to' })
  personName: string | null;
}

export class SheetListView {
  @ApiProperty({ type: [SheetView] })
  items: SheetView[];
}

export class SheetPageView extends SheetListView {
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class SheetWithFormView extends SheetView {
  @ApiProperty({ type: PaperFormView })
  form: PaperFormView;
}
