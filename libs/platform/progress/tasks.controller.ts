import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../auth/index.js';
import { Database } from '../database/index.js';
import { progressErrors } from './progress.errors.js';
import { maySeeTask } from './progress.policy.js';
import { findTask } from './tasks.js';
import { TaskView, taskView } from './task.view.js';

@ApiTags('installation')
@Controller('tasks')
export class TasksController {
  constructor(private readonly db: Database) {}

  @Get(':id')
  @ApiOperation({ operationId: 'readTask', summary: 'How far a piece of long work has come, for whoever asked for it and the administrators of its programme' })
  @ApiOkResponse({ type: TaskView })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TaskView> {
    const task = await findTask(this.db, id);
    if (task === undefined || !maySeeTask(actor, task)) throw progressErrors.error('progress.not-found');
    return taskView(task);
  }
}
