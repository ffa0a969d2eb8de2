import { Injectable } from '@nestjs/common';
import { CertificatesDirectory } from '#certificates/contract';
import { PeopleDirectory } from '#people/contract';
import type { Sql } from '#platform/database';
import type { Eligibility } from './invite-candidate.policy.js';

/** Asks the other domains what an invitation depends on. */
@Injectable()
export class EligibilityCheck {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly certificates: CertificatesDirectory,
  ) {}

  async of(sql: Sql, personId: string, programmeId: string): Promise<Eligibility> {
    // One after the other: both may run on the one connection of a transaction.
    const consent = await this.people.hasConsent(sql, personId, 'mentor-follow-up');
    return { consent, certificate: await this.certificates.holdsValid(sql, personId, programmeId) };
  }
}
