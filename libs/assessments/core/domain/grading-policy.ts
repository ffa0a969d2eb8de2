import type { GradingPolicy } from '#assessments/engine';
import type { AssessmentSettings } from './assessment-settings.js';

/** The engine's rules for how an assessment is delivered. */
export function gradingPolicy({ policy }: Pick<AssessmentSettings, 'policy'>): GradingPolicy {
  switch (policy.kind) {
    case 'certainty':
      return { mode: 'deferred', certainty: true };
    case 'interactive':
      return { mode: 'interactive', penalty: policy.penalty };
    case 'deferred':
    case 'immediate':
    case 'manual':
      return { mode: policy.kind };
  }
}
