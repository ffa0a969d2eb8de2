import { smallestGroup } from '#assessments/engine/statistics';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';

export const surveyStates = ['waits', 'open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

export function surveyState({ opensAt, closesAt }: Pick<AssessmentSettings, 'opensAt' | 'closesAt'>, now: Date): SurveyState {
  if (closesAt !== null && now >= new Date(closesAt)) return 'closed';
  return opensAt !== null && now < new Date(opensAt) ? 'waits' : 'open';
}

/** Why nothing of the answers may be seen yet. */
export const withheldReasons = ['still-open', 'too-few'] as const;
export type Withheld = (typeof withheldReasons)[number];

/**
 * Answers that were promised to be anonymous are shown once and for all: when no more can come, and only of a group. Looking
 * before and after somebody answered would show what that person said.
 */
export function withheld(settings: Pick<AssessmentSettings, 'anonymous' | 'opensAt' | 'closesAt'>, sheets: number, now: Date): Withheld | null {
  if (!settings.anonymous) return null;
  if (surveyState(settings, now) !== 'closed') return 'still-open';
  return sheets < smallestGroup ? 'too-few' : null;
}
