import type { Localized } from '#kernel';
import { gradeItem, isForPeople, type Grade, type ItemContent } from '#assessments/engine';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import type { StoredResponse } from '../../domain/attempt.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import type { Review } from '../../domain/review.js';

type Settings = Pick<AssessmentSettings, 'policy' | 'review'>;

/** How often one answer may be checked before the attempt is handed in; 0 where it may not. */
export function triesAllowed({ policy }: Pick<AssessmentSettings, 'policy'>, content: ItemContent): number {
  if (isForPeople(content) || content.kind === 'scale') return 0;
  if (policy.kind === 'interactive') return policy.tries;
  return policy.kind === 'immediate' ? 1 : 0;
}

/** What a check says of one answer. */
export interface Checked {
  readonly tries: number;
  readonly triesLeft: number;
  /** Right, or the last try: it stays as it is. */
  readonly done: boolean;
  readonly grade: Grade;
  readonly hint: Localized | null;
  /** What may be shown besides how the answer did: nothing of the key while another try is left. */
  readonly shown: Review;
}

const nothing: Review = { score: false, ownAnswers: false, rightAnswers: false, explanations: false };

/** What was said when the answer was last checked; null before the first check. */
export function checkedOf(settings: Settings, content: ItemContent, { tries, done, checked }: Pick<StoredResponse, 'tries' | 'done' | 'checked'>): Checked | null {
  if (tries === 0) return null;
  const grade = gradeItem(content, checked, gradingPolicy(settings), tries);
  const { score, rightAnswers, explanations } = settings.review;
  const shown = { score: score !== 'never', ownAnswers: true, rightAnswers: rightAnswers === 'released', explanations: explanations === 'released' };
  return {
    tries,
    triesLeft: done ? 0 : Math.max(0, triesAllowed(settings, content) - tries),
    done,
    grade,
    hint: done ? null : (content.hints?.[tries - 1] ?? content.hints?.at(-1) ?? null),
    shown: done ? shown : nothing,
  };
}

/** Whether a check of this try is the last. */
export function isDone(settings: Settings, content: ItemContent, { outcome }: Grade, tries: number): boolean {
  return outcome === 'correct' || tries >= triesAllowed(settings, content);
}
