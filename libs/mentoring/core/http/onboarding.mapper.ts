import type { TeachBackList } from '../application/review-teach-back.js';
import type { ShownOnboarding } from '../application/show-onboarding.js';
import type { StoredRule } from '../persistence/candidacy-rules.repository.js';
import type { MentorRuleView, OnboardingView, TeachBackListView } from './onboarding.view.js';

export function toOnboardingView({ state, steps }: ShownOnboarding): OnboardingView {
  return {
    state,
    steps: steps.map(({ text: { step, version, minutes, title, parts, statement }, done }) => ({
      ...{ step, version, minutes, title, statement },
      parts: parts.map((part) => ({ title: part.title, body: part.body })),
      doneAt: done?.doneAt.toISOString() ?? null,
      channel: done?.channel ?? null,
    })),
  };
}

export function toRuleView({ version, definition: { certificate, teachBack, steps, capacity, maxGeneration } }: StoredRule): MentorRuleView {
  return { version, certificate, teachBack, steps: [...steps], capacity, maxGeneration };
}

export function toTeachBackListView({ required, people }: TeachBackList): TeachBackListView {
  return {
    required,
    items: people.map(({ contact: { personId, givenName, familyName }, review }) => ({
      ...{ personId, givenName, familyName },
      passed: review?.passed ?? null,
      note: review?.note ?? null,
      reviewedAt: review?.reviewedAt.toISOString() ?? null,
    })),
  };
}
