import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { EraseTraces } from '../application/erase-traces.js';

@ApiTags('mentoring')
@Controller()
export class ErasingController {
  constructor(private readonly erasing: EraseTraces) {}

  @Delete('programmes/:key/group-members/:memberId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseGroupMember', summary: 'Forgets somebody of a group: name, number, page and what they reported; that somebody was there stays (administrators)' })
  @ApiNoContentResponse()
  member(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('memberId') memberId: string): Promise<void> {
    return this.erasing.member(actor, key, memberId);
  }

  @Delete('programmes/:key/people/:personId/mentoring')
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseMentoringOf', summary: 'Forgets what mentoring keeps in somebody’s words, their photos and numbers, as mentor and as member (administrators)' })
  @ApiNoContentResponse()
  person(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('personId') personId: string): Promise<void> {
    return this.erasing.person(actor, key, personId);
  }

  @Delete('concerns/:id/words')
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseConcern', summary: 'Forgets the words of a concern (to whom it was given)' })
  @ApiNoContentResponse()
  concern(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.erasing.concern(actor, id);
  }
}
