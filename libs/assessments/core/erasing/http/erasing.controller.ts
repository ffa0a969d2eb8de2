import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { EraseAnswers } from '../application/erase-answers.js';

@ApiTags('assessments')
@Controller('programmes/:key/people/:personId/answers')
export class ErasingAnswersController {
  constructor(private readonly erasing: EraseAnswers) {}

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseAnswersOf', summary: 'Forgets what somebody wrote and handed in in tests, what was written about it, and why they had more time; attempts and scores stay (administrators)' })
  @ApiNoContentResponse()
  async erase(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('personId') personId: string): Promise<void> {
    await this.erasing.execute(actor, key, personId);
  }
}
