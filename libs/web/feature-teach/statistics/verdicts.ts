import type { BadgeTone } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';

type Question = TestStatistics['questions'][number];
type Option = Question['options'][number];

/** What one looks for first comes first. */
export const knownVerdicts = ['check-key', 'weak', 'too-hard', 'too-easy', 'all-same', 'unsure', 'too-few', 'works'] as const satisfies readonly Question['verdict'][];

export function verdictTone(verdict: Question['verdict']): BadgeTone {
  if (verdict === 'works') return 'done';
  if (verdict === 'check-key') return 'danger';
  return verdict === 'too-few' || verdict === 'unsure' || verdict === 'all-same' ? 'plain' : 'attention';
}

export function optionTone(verdict: Option['verdict']): BadgeTone {
  if (verdict === 'right' || verdict === 'works') return 'done';
  if (verdict === 'right-avoided' || verdict === 'draws-able') return 'danger';
  return verdict === 'unused' ? 'attention' : 'plain';
}

/** Where it stands alone, as a title. */
export function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}
