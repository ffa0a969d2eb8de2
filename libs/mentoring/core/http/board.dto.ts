import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { languages, type Language } from '#kernel';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import { PageQuery } from '#platform/http';
import { bulkActions, type BulkAction } from '../application/board/change-many.js';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';
import { staffSources, type StaffSource } from '../domain/check-in-source.js';
import { leavingReasons, type LeavingReason } from '../domain/leaving.js';
import { taskKinds, type TaskKind } from '../domain/task.js';
import type { ClosedTaskFilter, TaskFilter } from '../application/tasks/view-tasks.js';
import type { BoardRequest } from '../application/view-mentors.js';
import { flag } from './flag.js';

/** What the board is cut down to. */
export class MentorsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: candidacyStates })
  @IsOptional()
  @IsIn(candidacyStates)
  state?: CandidacyState;

  @ApiPropertyOptional({ example: 'narva' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  place?: string;

  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @ApiPropertyOptional({ description: 'only those who left two follow-ups in a row unanswered' })
  @IsOptional()
  @flag
  @IsBoolean()
  silent?: boolean;

  @ApiPropertyOptional({ description: 'only those who wait for help' })
  @IsOptional()
  @flag
  @IsBoolean()
  needsHelp?: boolean;

  @ApiPropertyOptional({ description: 'only those with a task whose time is over' })
  @IsOptional()
  @flag
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ enum: [...leavingReasons, 'none'], description: 'only mentors who have left, for that reason' })
  @IsOptional()
  @IsIn([...leavingReasons, 'none'])
  leaving?: LeavingReason | 'none';

  static board({ state, place, language, silent, needsHelp, overdue, leaving }: MentorsQuery): BoardRequest {
    return { state: state ?? null, place: place ?? null, language: language ?? null, silent: silent ?? false, needsHelp: needsHelp ?? false, overdue: overdue ?? false, leaving: leaving ?? null };
  }
}

export class ExportQuery extends MentorsQuery {
  @ApiProperty({ enum: ['csv', 'xlsx'] })
  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';
}

export class ClosedTasksQuery extends PageQuery {
  @ApiPropertyOptional({ enum: taskKinds })
  @IsOptional()
  @IsIn(taskKinds)
  kind?: TaskKind;

  @ApiPropertyOptional({ description: 'those whose time is over, or was when they were closed' })
  @IsOptional()
  @flag
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ description: 'who has taken or done them: the id of a person, or "nobody"' })
  @IsOptional()
  @Matches(/^(nobody|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/)
  owner?: string;

  static closed({ kind, overdue, owner }: ClosedTasksQuery): ClosedTaskFilter {
    return { kind: kind ?? null, overdue: overdue ?? false, owner: owner ?? null };
  }
}

export class TasksQuery extends ClosedTasksQuery {
  @ApiPropertyOptional({ description: 'those done in the last thirty days, instead of the open ones' })
  @IsOptional()
  @flag
  @IsBoolean()
  done?: boolean;

  static filter(query: TasksQuery): TaskFilter {
    return { ...ClosedTasksQuery.closed(query), done: query.done ?? false };
  }
}

export class MentorTaskNoteBody {
  @ApiProperty({ minLength: 1, maxLength: 2_000, example: 'Called, the group meets again on Monday' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(2_000)
  text: string;
}

export class MentorBulkBody {
  @ApiProperty({ enum: bulkActions, example: 'pause' })
  @IsIn(bulkActions)
  action: BulkAction;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  candidacyIds: string[];
}

export class MentorBulkChangeBody extends MentorBulkBody {
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'Summer holidays' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;
}

export class TypedCheckInBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  followUpId: string;

  @ApiProperty({ enum: staffSources, example: 'phone' })
  @IsIn(staffSources)
  source: StaffSource;

  @ApiProperty({ enum: checkInAnswers, example: 'met' })
  @IsIn(checkInAnswers)
  answer: CheckInAnswer;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1_000, nullable: true, example: 6 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  peopleReached?: number | null;

  @ApiPropertyOptional({ type: String, maxLength: 2_000, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;
}
