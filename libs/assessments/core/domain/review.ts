import type { AssessmentSettings, ReviewOptions, ReviewTime } from './assessment-settings.js';
import type { Attempt } from './attempt.js';

/** What of a finished attempt may be shown now. */
export type Review = { readonly [K in keyof ReviewOptions]: boolean };

const everything: Review = { score: true, ownAnswers: true, rightAnswers: true, explanations: true };

/** Staff see all of it; the person sees what the assessment's settings allow, once the result is released. */
export function reviewOf({ review, closesAt }: Pick<AssessmentSettings, 'review' | 'closesAt'>, { state, releasedAt }: Pick<Attempt, 'state' | 'releasedAt'>, now: Date, isOwner: boolean): Review {
  if (!isOwner) return everything;
  const released = state === 'graded' && releasedAt !== null && releasedAt <= now;
  const closed = closesAt === null || now >= new Date(closesAt);
  const shown: Readonly<Record<ReviewTime, boolean>> = { never: false, released, closed: released && closed };
  const { score, ownAnswers, rightAnswers, explanations } = review;
  return { score: shown[score], ownAnswers: shown[ownAnswers], rightAnswers: shown[rightAnswers], explanations: shown[explanations] };
}
