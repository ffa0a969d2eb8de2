import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ViewLearning } from '../application/view-learning.js';
import { toLearningActivityView } from './course.mapper.js';
import { LearningView } from './learning.view.js';

@ApiTags('curricula')
@Controller('me/learning')
export class LearningController {
  constructor(private readonly learning: ViewLearning) {}

  @Get()
  @ApiOperation({ operationId: 'viewMyLearning', summary: 'One’s own activities, what is done in each and what comes next' })
  @ApiOkResponse({ type: LearningView })
  async mine(@CurrentActor() actor: Actor): Promise<LearningView> {
    return { activities: (await this.learning.execute(actor)).map(toLearningActivityView) };
  }
}
