import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { solveMatching } from '#mentoring/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { MatchingSolver } from '../application/matching/solver.js';
import { buildModel } from '../domain/matching/model.js';
import { proposalsFrom } from '../domain/matching/propose.js';
import { lockMatching, matchInput, storeProposals } from '../persistence/matchings.repository.js';

interface Solving extends JobPayload {
  readonly matchingId: string;
}

/** Finds the best groups for everybody, in the worker; nothing changes by it but the proposal. */
@Injectable()
export class SolveMatchingHandler implements JobHandler<Solving> {
  readonly job = solveMatching;

  constructor(
    private readonly solver: MatchingSolver,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { matchingId }: Solving): Promise<void> {
    const matching = await lockMatching(tx, matchingId);
    if (matching?.state !== 'running') return;
    const input = await matchInput(tx, matching.programmeId);
    await storeProposals(tx, matching.id, proposalsFrom(input, await this.solver.solve(buildModel(input))), this.clock.now());
  }
}
