import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { mentoringErrors } from '../../errors.js';
import { mayManageMentors } from '../view-mentors.policy.js';

/** The programme for who manages its mentors; for anybody else there is none. */
@Injectable()
export class ManagedProgramme {
  constructor(private readonly programmes: ProgrammeDirectory) {}

  async open(sql: Sql, actor: Actor, key: string): Promise<ProgrammeSummary> {
    const programme = await this.programmes.programmeByKey(sql, key);
    if (programme === undefined || !mayManageMentors(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
    return programme;
  }
}
