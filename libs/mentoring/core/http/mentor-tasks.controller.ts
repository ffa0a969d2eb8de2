import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ViewTasks } from '../application/tasks/view-tasks.js';
import { WorkOnTask } from '../application/tasks/work-on-task.js';
import { ClosedTasksQuery, MentorTaskNoteBody, TasksQuery } from './board.dto.js';
import { byClosing, MentorTasksView, toTasksView } from './tasks.view.js';

/** A mentor's tasks fit one page. */
const all = 1_000;

@ApiTags('mentoring')
@Controller()
export class MentorTasksController {
  constructor(
    private readonly tasks: ViewTasks,
    private readonly work: WorkOnTask,
  ) {}

  @Get('programmes/:key/mentor-tasks')
  @ApiOperation({ operationId: 'listMentorTasks', summary: 'What people are asked to do for mentors, with the working time left (administrators)' })
  @ApiOkResponse({ type: MentorTasksView })
  async open(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: TasksQuery): Promise<MentorTasksView> {
    const page = PageQuery.request(query);
    return toTasksView(await this.tasks.open(actor, key, TasksQuery.filter(query), page), page.limit);
  }

  @Get('programmes/:key/mentor-tasks/closed')
  @ApiOperation({ operationId: 'listClosedMentorTasks', summary: 'What was done for mentors, and what took care of itself; the latest first (administrators)' })
  @ApiOkResponse({ type: MentorTasksView })
  async closed(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: ClosedTasksQuery): Promise<MentorTasksView> {
    const page = PageQuery.request(query);
    return toTasksView(await this.tasks.closed(actor, key, ClosedTasksQuery.closed(query), page), page.limit, byClosing);
  }

  @Get('candidacies/:id/tasks')
  @ApiOperation({ operationId: 'listTasksOfMentor', summary: 'The tasks of one mentor, the latest first (administrators)' })
  @ApiOkResponse({ type: MentorTasksView })
  async ofMentor(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MentorTasksView> {
    return toTasksView(await this.tasks.ofMentor(actor, id), all);
  }

  @Post('mentor-tasks/:id/take')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeMentorTask', summary: 'Makes the task mine (administrators)' })
  @ApiNoContentResponse()
  take(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.work.take(actor, id);
  }

  @Post('mentor-tasks/:id/notes')
  @HttpCode(204)
  @ApiOperation({ operationId: 'addMentorTaskNote', summary: 'Writes down what was done (administrators)' })
  @ApiNoContentResponse()
  note(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text }: MentorTaskNoteBody): Promise<void> {
    return this.work.note(actor, id, text.trim());
  }

  @Post('mentor-tasks/:id/close')
  @HttpCode(204)
  @ApiOperation({ operationId: 'closeMentorTask', summary: 'Closes the task, saying what was done (administrators)' })
  @ApiNoContentResponse()
  close(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text }: MentorTaskNoteBody): Promise<void> {
    return this.work.close(actor, id, text.trim());
  }
}
