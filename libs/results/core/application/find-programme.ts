import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { resultsErrors } from '../errors.js';
import { mayReadResults } from './results.policy.js';

/** The programme whose results the actor may read; for anybody else there is none. */
@Injectable()
export class FindProgramme {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, key: string): Promise<ProgrammeSummary> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayReadResults(actor, programme.id)) throw resultsErrors.error('results.not-found');
    return programme;
  }
}
