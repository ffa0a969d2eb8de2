import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';
import type { CascadeFilter } from '../persistence/cascade.query.js';

export class CascadeQuery {
  @ApiPropertyOptional({ example: 'narva' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  place?: string;

  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @ApiPropertyOptional({ format: 'uuid', description: 'the training that the mentors were at' })
  @IsOptional()
  @IsUUID()
  training?: string;

  static filter({ place, language, training }: CascadeQuery): CascadeFilter {
    return { placeCode: place ?? null, language: language ?? null, activityId: training ?? null };
  }
}

const hidden = 'null: fewer than five, which could be recognised';
const count = { type: 'integer', nullable: true, description: hidden } as const;

export class CascadeCountsView {
  @ApiProperty({ ...count, description: `mentors; ${hidden}` })
  people: number | null;

  @ApiProperty(count)
  sessions: number | null;

  @ApiProperty({ ...count, description: `people at meetings as the mentors counted; ${hidden}` })
  claimed: number | null;

  @ApiProperty({ ...count, description: `people at meetings who confirmed it; ${hidden}` })
  confirmed: number | null;

  @ApiProperty({ ...count, description: `people in groups; ${hidden}` })
  members: number | null;

  @ApiProperty(count)
  registered: number | null;

  @ApiProperty(count)
  learned: number | null;

  @ApiProperty(count)
  certified: number | null;

  @ApiProperty({ ...count, description: `who became mentors themselves; ${hidden}` })
  mentors: number | null;
}

export class GenerationView extends CascadeCountsView {
  @ApiProperty({ type: 'integer', example: 1, description: '1: trained by the programme' })
  generation: number;
}

export class ShareView {
  @ApiProperty(count)
  count: number | null;

  @ApiProperty(count)
  of: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 0.72 })
  share: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'lower end of the 95 % interval' })
  low: number | null;

  @ApiProperty({ type: Number, nullable: true })
  high: number | null;
}

export class SurvivalView extends ShareView {
  @ApiProperty({ type: 'integer', example: 3, description: 'months of 30 days since becoming a mentor' })
  month: number;
}

export class CascadeFiguresView {
  @ApiProperty()
  total: CascadeCountsView;

  @ApiProperty({ type: [GenerationView] })
  generations: GenerationView[];

  @ApiProperty({ description: 'mentors with a meeting of their own' })
  activation: ShareView;

  @ApiProperty({ type: Number, nullable: true })
  medianDaysToFirst: number | null;

  @ApiProperty({ type: [SurvivalView] })
  survival: SurvivalView[];

  @ApiProperty({ type: Number, nullable: true, description: 'people a mentor, as claimed' })
  reachClaimed: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'people a mentor, as confirmed' })
  reachConfirmed: number | null;
}

export class CascadeNodeView {
  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the mentor whose group this one comes from' })
  parentId: string | null;

  @ApiProperty({ example: 'Anna Ivanova' })
  name: string;

  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ type: 'integer' })
  generation: number;

  @ApiProperty()
  placeCode: string;

  @ApiProperty({ enum: languages, isArray: true })
  languages: Language[];

  @ApiProperty({ description: 'meant by the filter, not only above somebody who is' })
  matches: boolean;

  @ApiProperty({ type: 'integer' })
  sessions: number;

  @ApiProperty({ type: 'integer' })
  claimed: number;

  @ApiProperty({ type: 'integer' })
  confirmed: number;

  @ApiProperty({ type: 'integer' })
  members: number;

  @ApiProperty({ type: 'integer' })
  registered: number;

  @ApiProperty({ type: 'integer' })
  learned: number;

  @ApiProperty({ type: 'integer' })
  certified: number;

  @ApiProperty({ type: 'integer' })
  mentors: number;
}

export class DepthRequestView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', example: 3 })
  generation: number;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;
}

export class CascadeView {
  @ApiProperty()
  figures: CascadeFiguresView;

  @ApiProperty({ type: [CascadeNodeView] })
  nodes: CascadeNodeView[];

  @ApiProperty({ type: [DepthRequestView], description: 'who would be a mentor of a deeper generation than the rule knows' })
  requests: DepthRequestView[];
}
