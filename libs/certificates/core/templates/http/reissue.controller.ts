import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { BegunView } from '../../http/bulk.view.js';
import { BeginReissue, ReissueForActivity } from '../application/reissue-for-activity.js';
import { ReissuePlanView } from './template.view.js';

/** Certificates of a training in the look of today. */
@ApiTags('certificates')
@Controller('activities/:activityId/certificates/reissue')
export class ReissueController {
  constructor(
    private readonly activities: ReissueForActivity,
    private readonly begin: BeginReissue,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'planReissue', summary: 'The valid certificates of a training, and which would look otherwise if issued anew (administrators)' })
  @ApiOkResponse({ type: ReissuePlanView })
  async plan(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<ReissuePlanView> {
    const planned = await this.activities.plan(actor, activityId);
    return { items: planned.map(({ id, number, holderName, changes, version }) => ({ id, number, holderName, changes, version })) };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'reissueCertificates', summary: 'Issues those anew that would look otherwise; each one before says by which it was replaced (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async reissue(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<BegunView> {
    return { taskId: await this.begin.execute(actor, activityId) };
  }
}
