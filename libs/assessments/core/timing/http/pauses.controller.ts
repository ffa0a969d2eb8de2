import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, HeldSession, type Actor } from '#platform/auth';
import { Pauses } from '../application/pauses.js';

@ApiTags('assessments')
@HeldSession()
@Controller('attempts/:id')
export class PausesController {
  constructor(private readonly pauses: Pauses) {}

  @Post('pause')
  @HttpCode(204)
  @ApiOperation({ operationId: 'pauseAttempt', summary: 'Stop the clock of one’s own attempt, where one was given pauses; a second time changes nothing' })
  @ApiNoContentResponse()
  async pause(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.pauses.pause(actor, id);
  }

  @Post('resumption')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resumeAttempt', summary: 'Go on after a pause: the deadline moves by as long as it lasted; a second time changes nothing' })
  @ApiNoContentResponse()
  async resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.pauses.resume(actor, id);
  }
}
