import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ListOwnTests } from '../application/list-own-tests.js';
import { countedOf } from '../domain/counted-attempt.js';
import type { OwnTest } from '../persistence/own-tests.query.js';
import { minutesFor } from '../timing/domain/deadline.js';
import { OwnTestListView, type OwnTestView } from './own-test.view.js';

@ApiTags('assessments')
@Controller('activities/:activityId/tests')
export class OwnTestsController {
  constructor(private readonly tests: ListOwnTests) {}

  @Get()
  @ApiOperation({ operationId: 'listOwnTests', summary: 'Tests and surveys of a training that belong to no module, as one stands in them' })
  @ApiOkResponse({ type: OwnTestListView })
  async list(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<OwnTestListView> {
    return { items: (await this.tests.execute(actor, activityId)).map(ownTestView) };
  }
}

function ownTestView({ assessmentId, title, settings, questions, further, extra, answered, attempts }: OwnTest): OwnTestView {
  const { purpose, attemptsAllowed, counts, opensAt, closesAt, timeLimitMinutes, accessCodeHash, passMark, review } = settings;
  const counted = countedOf(attempts.filter(({ released }) => released), counts);
  const shown = counted !== undefined && review.score !== 'never';
  return {
    assessmentId,
    title,
    purpose,
    anonymous: settings.anonymous,
    answered,
    questions,
    attempts: attempts.length,
    attemptsAllowed: attemptsAllowed === null ? null : attemptsAllowed + further,
    opensAt,
    closesAt,
    timeLimitMinutes,
    ownTimeLimitMinutes: timeLimitMinutes === null || extra === null ? null : minutesFor(timeLimitMinutes, extra),
    needsCode: accessCodeHash !== null,
    passMark,
    openAttemptId: attempts.find(({ state }) => state === 'open')?.id ?? null,
    lastAttemptId: attempts.findLast(({ state }) => state !== 'open')?.id ?? null,
    counted: shown ? { attemptId: counted.id, score: counted.score ?? 0, max: counted.max ?? 0, passed: counted.passed } : null,
  };
}
