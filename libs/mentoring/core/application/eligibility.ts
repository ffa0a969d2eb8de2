import { Injectable } from '@nestjs/common';
import { CertificatesDirectory } from '#certificates/contract';
import { PeopleDirectory } from '#people/contract';
import type { Sql } from '#platform/database';
import { fulfils, mayBeInvited, type CandidacyRule, type Eligibility } from '../domain/candidacy-rule.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { teachBackOf } from '../persistence/onboarding.repository.js';

export interface Judged extends Eligibility {
  readonly rule: CandidacyRule;
  /** All that the rule asks for, whatever the consent. */
  readonly fulfilled: boolean;
  readonly mayBeInvited: boolean;
}

/** Asks the other domains what an invitation depends on, and judges it by the programme's rule. */
@Injectable()
export class EligibilityCheck {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly certificates: CertificatesDirectory,
  ) {}

  async of(sql: Sql, personId: string, programmeId: string): Promise<Judged> {
    // One after the other: all may run on the one connection of a transaction.
    const { definition: rule } = await ruleInForce(sql, programmeId);
    const consent = await this.people.hasConsent(sql, personId, 'mentor-follow-up');
    const certificate = await this.certificates.holdsValid(sql, personId, programmeId);
    const taughtBack = rule.teachBack && (await teachBackOf(sql, programmeId, personId))?.passed === true;
    const known = { consent, certificate, taughtBack };
    return { ...known, rule, fulfilled: fulfils(rule, known), mayBeInvited: mayBeInvited(rule, known) };
  }
}
