import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { ItemKind } from '#assessments/engine';
import { itemVerdicts, type ItemVerdict } from '#assessments/engine/statistics';
import { PageQuery } from '#platform/http';
import { difficulties, itemStates, type Difficulty, type ItemState } from '../domain/bank-item.js';
import { itemOrders, type ItemOrder } from '../persistence/bank-list.query.js';
import { itemKinds } from './item-kinds.js';

export class BankTitleBody {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  et: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  ru: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  en: string;
}

export class BankBody {
  @ApiProperty({ type: BankTitleBody })
  @ValidateNested()
  @Type(() => BankTitleBody)
  title: BankTitleBody;
}

export class FolderBody {
  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('loose')
  parentId: string | null;
}

const trueText = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value);

export class BankItemsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words that the question holds in any language' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: 'A folder with all that are in it; "none" for what is in no folder' })
  @IsOptional()
  @ValidateIf(({ folder }: BankItemsQuery) => folder !== 'none')
  @IsUUID('loose')
  folder?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  tag?: string;

  @ApiPropertyOptional({ example: 'rfcdc-12' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  competence?: string;

  @ApiPropertyOptional({ enum: itemKinds })
  @IsOptional()
  @IsIn(itemKinds)
  kind?: ItemKind;

  @ApiPropertyOptional({ enum: difficulties })
  @IsOptional()
  @IsIn(difficulties)
  difficulty?: Difficulty;

  @ApiPropertyOptional({ enum: [...itemStates, 'retired'] })
  @IsOptional()
  @IsIn([...itemStates, 'retired'])
  state?: ItemState | 'retired';

  @ApiPropertyOptional({ enum: languages, description: 'Only those whose text in this language lags behind' })
  @IsOptional()
  @IsIn(languages)
  outdated?: Language;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those of which there is another with the same words' })
  @IsOptional()
  @Transform(trueText)
  @IsBoolean()
  duplicates?: boolean;

  @ApiPropertyOptional({ enum: [...itemVerdicts, 'none'], description: 'Only those of which answers say this; "none": those that nobody has answered' })
  @IsOptional()
  @IsIn([...itemVerdicts, 'none'])
  verdict?: ItemVerdict | 'none';

  @ApiPropertyOptional({ enum: itemOrders, default: 'newest', description: 'Those without answers come last where it is by what answers say' })
  @IsOptional()
  @IsIn(itemOrders)
  order?: ItemOrder;
}

export class AskableQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words that the question holds in any language' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class ItemLabelsBody {
  @ApiProperty({ maxLength: 200, description: 'What trainers call it; may be empty' })
  @IsString()
  @MaxLength(200)
  name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('loose')
  folderId: string | null;

  @ApiProperty({ type: [String], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(50, { each: true })
  tags: string[];

  @ApiProperty({ type: [String], maxItems: 20, example: ['rfcdc-12'] })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(50, { each: true })
  competences: string[];

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  @IsIn([...difficulties, null])
  difficulty: Difficulty | null;
}

const inAll = (et: string, ru: string, en: string) => ({ et, ru, en });
const contentExample = {
  kind: 'true-false',
  stem: inAll('Kas valimistel saab osaleda ka e-hääletades?', 'Можно ли голосовать на выборах через интернет?', 'Can one vote over the internet?'),
  explanation: inAll('Jah, ID-kaardi või mobiil-ID-ga.', 'Да, по ID-карте или mobiil-ID.', 'Yes, with an ID card or Mobile-ID.'),
  points: 1,
  answer: true,
};

export class NewItemBody {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The question in its kind’s own shape', example: contentExample })
  @IsObject()
  content: Record<string, unknown>;

  @ApiProperty({ type: ItemLabelsBody })
  @ValidateNested()
  @Type(() => ItemLabelsBody)
  labels: ItemLabelsBody;
}

export class RevisionBody {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The revision that one has before one’s eyes' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class EditItemBody extends NewItemBody {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The revision that one has before one’s eyes' })
  @IsInt()
  @Min(1)
  revision: number;

  @ApiPropertyOptional({ enum: languages, isArray: true, description: 'Languages whose texts were read again and still fit' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(languages, { each: true })
  confirmed?: Language[];
}

export class BulkChangeBody {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 1000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID('loose', { each: true })
  itemIds: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(50, { each: true })
  addTags?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  removeTags?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(50, { each: true })
  addCompetences?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  removeCompetences?: string[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'null: out of every folder' })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID('loose')
  folderId?: string | null;

  @ApiPropertyOptional({ enum: [...difficulties, null], nullable: true })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn([...difficulties, null])
  difficulty?: Difficulty | null;

  @ApiPropertyOptional({ description: 'Retired questions are asked no more; what refers to them stays' })
  @IsOptional()
  @IsBoolean()
  retired?: boolean;
}
