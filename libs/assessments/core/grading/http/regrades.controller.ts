import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { RegradeQuestion } from '../application/regrade.js';
import { RegradeDto } from './grading.dto.js';
import { regradeView } from './grading.mapper.js';
import { KeyView, RegradeBegunView, RegradeView } from './regrade.view.js';

@ApiTags('grading')
@Controller()
export class RegradesController {
  constructor(private readonly regrade: RegradeQuestion) {}

  @Get('assessments/:id/questions/:questionId/key')
  @ApiOperation({ operationId: 'viewKey', summary: 'The key of a question, and the correction of it that waits for approval' })
  @ApiOkResponse({ type: KeyView })
  async key(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('questionId') questionId: string): Promise<KeyView> {
    const { content, proposed, applying } = await this.regrade.key(actor, id, questionId);
    return { content, proposed: proposed === null ? null : regradeView(proposed), applying };
  }

  @Post('assessments/:id/questions/:questionId/regrades')
  @ApiOperation({ operationId: 'proposeRegrade', summary: 'Propose another key; answers what it would change, or the task that finds it out. Nothing changes before it is approved' })
  @ApiCreatedResponse({ type: RegradeView })
  async propose(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('questionId') questionId: string, @Body() { corrected, reason }: RegradeDto): Promise<RegradeView> {
    return regradeView(await this.regrade.propose(actor, id, questionId, corrected, reason));
  }

  @Post('regrades/:id/preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewRegrade', summary: 'Look anew at what a proposed correction would change' })
  @ApiOkResponse({ type: RegradeView })
  async preview(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RegradeView> {
    return regradeView(await this.regrade.previewAgain(actor, id));
  }

  @Post('regrades/:id/approval')
  @HttpCode(202)
  @ApiOperation({ operationId: 'approveRegrade', summary: 'Have all answers whose result stands graded by the corrected key' })
  @ApiAcceptedResponse({ type: RegradeBegunView })
  async approve(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RegradeBegunView> {
    return { taskId: await this.regrade.approve(actor, id) };
  }

  @Post('regrades/:id/rejection')
  @HttpCode(204)
  @ApiOperation({ operationId: 'rejectRegrade', summary: 'Drop a proposed correction' })
  @ApiNoContentResponse()
  async reject(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.regrade.reject(actor, id);
  }
}
