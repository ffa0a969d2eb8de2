import { onboardingSteps, type OnboardingStep } from './onboarding.js';

/** What a programme asks of somebody before it invites them, and before they are a mentor. Data: a version is never changed. */
export interface CandidacyRule {
  /** A valid certificate of the programme. */
  readonly certificate: boolean;
  /** A short teaching of one's own, looked at by a trainer, before the invitation. */
  readonly teachBack: boolean;
  /** In the order in which they are shown. */
  readonly steps: readonly OnboardingStep[];
  /** How many places a group has unless its mentor says otherwise. */
  readonly capacity: number;
  /** Mentors taught by mentors taught by … : deeper than this, the administrator has to allow it. */
  readonly maxGeneration: number;
}

export const defaultRule: CandidacyRule = { certificate: true, teachBack: false, steps: onboardingSteps, capacity: 8, maxGeneration: 2 };

/** What is known about a person when the rule is asked. The consent is no part of the rule: without it nobody is ever written to. */
export interface Eligibility {
  readonly consent: boolean;
  readonly certificate: boolean;
  readonly taughtBack: boolean;
}

/** Everything but the consent. */
export function fulfils(rule: CandidacyRule, { certificate, taughtBack }: Eligibility): boolean {
  return (certificate || !rule.certificate) && (taughtBack || !rule.teachBack);
}

/** No consent, no message; what the rule asks for and is missing, no invitation. */
export function mayBeInvited(rule: CandidacyRule, known: Eligibility): boolean {
  return known.consent && fulfils(rule, known);
}
