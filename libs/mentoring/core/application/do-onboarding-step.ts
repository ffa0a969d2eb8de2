import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { mentorOnboardingStepDone } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { missingSteps, type OnboardingChannel, type OnboardingStep } from '../domain/onboarding.js';
import { onboardingTexts } from '../domain/onboarding-texts.js';
import { mentoringErrors } from '../errors.js';
import { candidaciesOf, lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { doneSteps, insertDoneStep } from '../persistence/onboarding.repository.js';
import { ActivateMentor } from './activate-mentor.js';
import { checkAccepting } from './answer-invitation.policy.js';
import { openCandidacyLocked } from './candidacy-gate.js';
import { EligibilityCheck } from './eligibility.js';
import { about } from './mentoring-fact.js';

/** One step of the onboarding, done by the person or typed in from paper; the last one makes a mentor. A second time changes nothing. */
@Injectable()
export class DoOnboardingStep {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly eligibility: EligibilityCheck,
    private readonly activation: ActivateMentor,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, step: OnboardingStep): Promise<void> {
    return this.db.transaction(async (tx) => {
      const latest = (await candidaciesOf(tx, actor.personId)).find(({ state }) => state === 'onboarding' || state === 'active');
      const candidacy = latest === undefined ? undefined : await lockCandidacy(tx, latest.id);
      if (candidacy === undefined) throw mentoringErrors.error('mentoring.no-invitation');
      await this.record(tx, candidacy, { step, channel: 'app', language: actor.language, by: actor.personId, reason: null });
    });
  }

  /** What somebody signed on paper, typed in by the administrator. */
  fromPaper(actor: Actor, candidacyId: string, step: OnboardingStep, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const candidacy = await openCandidacyLocked(tx, actor, candidacyId);
      const language = (await this.people.contact(tx, candidacy.personId))?.language ?? 'et';
      await this.record(tx, candidacy, { step, channel: 'paper', language, by: actor.personId, reason });
    });
  }

  private async record(tx: Tx, candidacy: Candidacy, done: { step: OnboardingStep; channel: OnboardingChannel; language: Language; by: string; reason: string | null }): Promise<void> {
    const { step, channel, language, by, reason } = done;
    const before = await doneSteps(tx, candidacy);
    if (before.some((earlier) => earlier.step === step)) return;
    const { definition: rule } = await ruleInForce(tx, candidacy.programmeId);
    if (candidacy.state !== 'onboarding' || !rule.steps.includes(step)) throw mentoringErrors.error('mentoring.wrong-state');
    const now = this.clock.now();
    const { version: contentVersion } = onboardingTexts[step];
    await insertDoneStep(tx, candidacy, { step, contentVersion, channel, language, doneAt: now, recordedBy: by });
    await recordFact(tx, mentorOnboardingStepDone, { ...about(candidacy, now, by), language, payload: { candidacyId: candidacy.id, step, contentVersion, channel } });
    if (missingSteps(rule.steps, [...before.map((earlier) => earlier.step), step]).length > 0) return;
    checkAccepting(await this.eligibility.of(tx, candidacy.personId, candidacy.programmeId));
    await this.activation.execute(tx, candidacy, now, by, reason);
  }
}
