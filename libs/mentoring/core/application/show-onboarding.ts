import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';
import type { OnboardingText } from '../domain/onboarding.js';
import { onboardingTexts } from '../domain/onboarding-texts.js';
import { mentoringErrors } from '../errors.js';
import { candidaciesOf, type Candidacy } from '../persistence/candidacies.repository.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { doneSteps, type DoneStep } from '../persistence/onboarding.repository.js';
import { openCandidacy } from './candidacy-gate.js';

export interface ShownOnboarding {
  readonly state: CandidacyState;
  readonly steps: readonly { readonly text: OnboardingText; readonly done: DoneStep | undefined }[];
}

/** The steps of the onboarding with their texts, and what of them is done. */
@Injectable()
export class ShowOnboarding {
  constructor(private readonly db: Database) {}

  async execute(actor: Actor): Promise<ShownOnboarding> {
    const [candidacy] = await candidaciesOf(this.db, actor.personId);
    if (candidacy === undefined) throw mentoringErrors.error('mentoring.no-invitation');
    return this.of(this.db, candidacy);
  }

  async ofCandidacy(actor: Actor, candidacyId: string): Promise<ShownOnboarding> {
    return this.of(this.db, await openCandidacy(this.db, actor, candidacyId));
  }

  private async of(sql: Sql, candidacy: Candidacy): Promise<ShownOnboarding> {
    const [{ definition }, done] = await Promise.all([ruleInForce(sql, candidacy.programmeId), doneSteps(sql, candidacy)]);
    return { state: candidacy.state, steps: definition.steps.map((step) => ({ text: onboardingTexts[step], done: done.find((one) => one.step === step) })) };
  }
}
