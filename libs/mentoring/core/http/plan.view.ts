import { ApiProperty } from '@nestjs/swagger';
import { skipReasons, type SkipReason } from '../domain/follow-up.js';
import type { FollowUpPlan } from '../domain/plan.js';
import { taskKinds, type TaskKind } from '../domain/task.js';
import { checkInAnswers, type CheckInAnswer } from '#mentoring/contract';
import type { LogEntry } from '../domain/timeline/simulate.js';
import { FollowUpPlanBody } from './plan.dto.js';

export class FollowUpPlanVersionView {
  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, nullable: true, example: 'Liis Katse', description: 'null: Kaasa itself' })
  createdBy: string | null;

  @ApiProperty({ type: 'integer', example: 14 })
  steps: number;

  @ApiProperty({ type: 'integer', example: 120, description: 'mentors with something still to come in this version' })
  mentors: number;
}

export class FollowUpPlanView {
  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ type: FollowUpPlanBody })
  definition: FollowUpPlanBody;
}

export class FollowUpPlansView {
  @ApiProperty({ type: [FollowUpPlanVersionView], description: 'the latest first' })
  versions: FollowUpPlanVersionView[];

  @ApiProperty({ type: FollowUpPlanView })
  inForce: FollowUpPlanView;
}

export class SavedFollowUpPlanView {
  @ApiProperty({ type: 'integer', example: 3 })
  version: number;
}

const forecastKinds = ['sent', 'called', 'skipped', 'held', 'answered', 'silence', 'task', 'paused', 'resumed', 'concluded', 'withdrawn'] as const;

export class ForecastEntryView {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: forecastKinds })
  what: (typeof forecastKinds)[number];

  @ApiProperty({ type: String, nullable: true, example: 'day-7' })
  step: string | null;

  @ApiProperty({ enum: skipReasons, nullable: true })
  reason: SkipReason | null;

  @ApiProperty({ enum: taskKinds, nullable: true })
  task: TaskKind | null;

  @ApiProperty({ enum: checkInAnswers, nullable: true })
  answer: CheckInAnswer | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'of a task: its time in working hours; of what is held back: until when' })
  dueAt: string | null;
}

export class ForecastView {
  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna' })
  givenName: string;

  @ApiProperty({ example: 'Ivanova' })
  familyName: string;

  @ApiProperty({ type: [ForecastEntryView] })
  entries: ForecastEntryView[];
}

export class FollowUpPlanForecastView {
  @ApiProperty({ type: 'integer', example: 120, description: 'mentors to whom the plan applies' })
  mentors: number;

  @ApiProperty({ type: 'integer', example: 800 })
  letters: number;

  @ApiProperty({ type: 'integer', example: 12 })
  tasks: number;

  @ApiProperty({ type: [ForecastView], description: 'the first fifty mentors' })
  items: ForecastView[];
}

export class LetterPreviewView {
  @ApiProperty()
  subject: string;

  @ApiProperty()
  html: string;

  @ApiProperty()
  text: string;
}

export function toFollowUpPlanBody({ at, quiet, silencesToTask, silencesToStop, workingDays, steps }: FollowUpPlan): FollowUpPlanBody {
  return {
    ...{ at, silencesToTask, silencesToStop },
    quiet: quiet === null ? null : { ...quiet },
    workingDays: { ...workingDays },
    steps: steps.map(({ key, kind, anchor, after, condition, channel, title, text, waitDays, escalates }) => ({
      ...{ key, kind, anchor, condition, channel, waitDays, escalates },
      after: 'days' in after ? { amount: after.days, unit: 'days' } : { amount: after.months, unit: 'months' },
      title: { ...title },
      text: { ...text },
    })),
  };
}

export function toForecastEntry(entry: LogEntry): ForecastEntryView {
  const shared = { at: entry.at.toISOString(), what: entry.what, step: 'step' in entry ? entry.step : null };
  return {
    ...shared,
    reason: entry.what === 'skipped' ? entry.reason : null,
    task: entry.what === 'task' ? entry.kind : null,
    answer: entry.what === 'answered' ? entry.answer : null,
    dueAt: entry.what === 'task' ? entry.dueAt.toISOString() : entry.what === 'held' ? entry.until.toISOString() : null,
  };
}
