import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { languages, type Language } from '#kernel';
import { PageQuery } from '#platform/http';
import { pairChanges, type PairChange } from '../domain/matching/propose.js';
import { availabilities, topics, type Availability, type Topic } from '../domain/groups/group.js';
import { matchingStates, type MatchingState } from '../persistence/matching.row.js';

export class LockBody {
  @ApiProperty({ description: 'stays in the group whatever a new matching proposes' })
  @IsBoolean()
  locked: boolean;
}

export class ConflictBody {
  @ApiProperty({ format: 'uuid', description: 'the group that is out of the question' })
  @IsUUID()
  groupId: string;
}

export class RefusedView {
  @ApiPropertyOptional({ type: 'integer' })
  language?: number;

  @ApiPropertyOptional({ type: 'integer' })
  minors?: number;

  @ApiPropertyOptional({ type: 'integer' })
  conflict?: number;

  @ApiPropertyOptional({ type: 'integer' })
  closed?: number;
}

export class MatchedPairView {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ example: 'Galina' })
  name: string;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'null: no group could be found' })
  groupId: string | null;

  @ApiProperty({ type: String, nullable: true })
  groupName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'where the person is now' })
  fromGroupName: string | null;

  @ApiProperty({ enum: pairChanges })
  change: PairChange;

  @ApiProperty({ enum: languages, isArray: true, description: 'in common' })
  languages: Language[];

  @ApiProperty()
  samePlace: boolean;

  @ApiProperty({ enum: availabilities, isArray: true, description: 'in common' })
  availability: Availability[];

  @ApiProperty({ enum: topics, isArray: true, description: 'in common' })
  topics: Topic[];

  @ApiProperty()
  locked: boolean;

  @ApiProperty({ description: 'ruled out since the proposal was made; the next one will not have it' })
  forbidden: boolean;

  @ApiProperty({ type: RefusedView, nullable: true, description: 'for who gets no group: how many groups each rule closes' })
  refused: RefusedView | null;

  @ApiProperty({ type: 'integer', description: 'for who gets no group: groups that would do and are full' })
  full: number;
}

export class MatchingCountsView {
  @ApiProperty({ type: 'integer' })
  none: number;

  @ApiProperty({ type: 'integer' })
  new: number;

  @ApiProperty({ type: 'integer' })
  moved: number;

  @ApiProperty({ type: 'integer' })
  kept: number;
}

export class MatchingView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty({ enum: matchingStates, nullable: true, description: 'null: none has been asked for' })
  state: MatchingState | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  askedAt: string | null;

  @ApiProperty({ description: 'how many people each kind of change is for' })
  counts: MatchingCountsView;

  @ApiProperty({ type: 'integer', description: 'pairs that were ruled out since; with any the proposal cannot be published' })
  forbidden: number;
}

export class MatchedPairsView {
  @ApiProperty({ type: [MatchedPairView], description: 'those without a group first, then new and changed ones, then those who stay' })
  items: MatchedPairView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class MatchedPairsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: pairChanges })
  @IsOptional()
  @IsIn(pairChanges)
  change?: PairChange;
}
