import { ApiProperty } from '@nestjs/swagger';
import { taskStates, type TaskResult } from './task.row.js';
import type { Task } from './tasks.js';

export class TaskView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'certificates.issue' })
  kind: string;

  @ApiProperty({ enum: taskStates })
  state: string;

  @ApiProperty({ type: Number, nullable: true, description: 'null while it is not known how much there is' })
  total: number | null;

  @ApiProperty({ example: 120 })
  done: number;

  @ApiProperty({ example: 0 })
  failed: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'what came of it: ids, numbers and codes' })
  result: TaskResult;

  @ApiProperty({ type: String, nullable: true })
  errorCode: string | null;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: string | null;
}

export function taskView({ id, kind, state, total, done, failed, result, errorCode, startedAt, finishedAt }: Task): TaskView {
  return { id, kind, state, total, done, failed, result, errorCode, startedAt: startedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}
