import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ManageFailedJobs } from '../application/manage-failed-jobs.js';
import { toFailedJobView } from './messaging.mapper.js';
import { FailedJobsView } from './messaging.view.js';

@ApiTags('messaging')
@Controller()
export class FailedJobsController {
  constructor(private readonly jobs: ManageFailedJobs) {}

  @Get('programmes/:key/jobs/failed')
  @ApiOperation({ operationId: 'listFailedJobs', summary: 'Background work that was given up after its attempts, newest first (administrators of every programme)' })
  @ApiOkResponse({ type: FailedJobsView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: PageQuery): Promise<FailedJobsView> {
    const { items, next } = await this.jobs.list(actor, key, PageQuery.request(query));
    return { items: items.map(toFailedJobView), next };
  }

  @Post('jobs/:id/retry')
  @HttpCode(204)
  @ApiOperation({ operationId: 'retryFailedJob', summary: 'Tries a failed job again (administrators of every programme)' })
  @ApiNoContentResponse()
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.jobs.retry(actor, id);
  }
}
