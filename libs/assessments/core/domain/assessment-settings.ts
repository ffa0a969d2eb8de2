/** What an assessment is for. A survey is never scored; practice never counts. */
export const purposes = ['pre', 'post', 'exam', 'practice', 'survey'] as const;
export type Purpose = (typeof purposes)[number];

/** Which of several attempts is the result. */
export const countedAttempts = ['best', 'last', 'first'] as const;
export type CountedAttempt = (typeof countedAttempts)[number];

/**
 * When and by whom answers are graded. `deferred`: all at once when handed in. `immediate`: each answer as soon as it is
 * checked, once. `interactive`: the same in several tries with hints, each wrong try costing `penalty` (a share of the
 * points). `manual`: by a person, whatever the kind. `certainty`: deferred, with marks by how sure one was.
 */
export const policyKinds = ['deferred', 'immediate', 'interactive', 'manual', 'certainty'] as const;
export type DeliveryPolicy =
  | { readonly kind: 'deferred' | 'immediate' | 'manual' | 'certainty' }
  | { readonly kind: 'interactive'; readonly tries: number; readonly penalty: number };

/** `never`, as soon as the result is released, or not before the assessment has closed for everybody. */
export const reviewTimes = ['never', 'released', 'closed'] as const;
export type ReviewTime = (typeof reviewTimes)[number];

/** What a person sees of a finished attempt, and when. */
export interface ReviewOptions {
  readonly score: ReviewTime;
  readonly ownAnswers: ReviewTime;
  readonly rightAnswers: ReviewTime;
  readonly explanations: ReviewTime;
}

/** How an assessment is delivered, as its trainer set it. Data: kept as JSON with the assessment. */
export interface AssessmentSettings {
  readonly purpose: Purpose;
  /** Null: as many as one likes. */
  readonly attemptsAllowed: number | null;
  readonly counts: CountedAttempt;
  /** Instants in ISO 8601, UTC. Null: open from the beginning, or never closed. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly timeLimitMinutes: number | null;
  /** SHA-256 of the access code, hexadecimal (`accessCodeHash`); null when none is asked. */
  readonly accessCodeHash: string | null;
  readonly pages: 'one' | 'all';
  readonly shuffleQuestions: boolean;
  /** False keeps the options of every question in their order, whatever the question says. */
  readonly shuffleOptions: boolean;
  readonly policy: DeliveryPolicy;
  readonly review: ReviewOptions;
  /** Share of the points, 0 to 1, from which it counts as passed; null when nobody passes or fails. */
  readonly passMark: number | null;
  /** `trainer`: nobody sees a result before a trainer releases it. */
  readonly release: 'at-once' | 'trainer';
  /** Surveys only: answers are kept apart from people and can never be joined with them again. */
  readonly anonymous: boolean;
  /** Graders do not see whose answers they grade. */
  readonly anonymousMarking: boolean;
}

const everything: ReviewOptions = { score: 'released', ownAnswers: 'released', rightAnswers: 'released', explanations: 'released' };

/** What an assessment of each purpose begins with. */
export function defaultSettings(purpose: Purpose): AssessmentSettings {
  const common: AssessmentSettings = {
    purpose,
    attemptsAllowed: 1,
    counts: 'best',
    opensAt: null,
    closesAt: null,
    timeLimitMinutes: null,
    accessCodeHash: null,
    pages: 'one',
    shuffleQuestions: false,
    shuffleOptions: true,
    policy: { kind: 'deferred' },
    review: everything,
    passMark: 0.6,
    release: 'at-once',
    anonymous: false,
    anonymousMarking: false,
  };
  const own: Readonly<Record<Purpose, Partial<AssessmentSettings>>> = {
    // Its questions come back after the lessons.
    pre: { review: { ...everything, ownAnswers: 'never', rightAnswers: 'never', explanations: 'never' }, passMark: null },
    post: { attemptsAllowed: 3 },
    exam: { release: 'trainer', review: { ...everything, rightAnswers: 'closed', explanations: 'closed' } },
    practice: { attemptsAllowed: null, policy: { kind: 'interactive', tries: 3, penalty: 0 }, passMark: null },
    survey: { passMark: null, shuffleOptions: false, review: { score: 'never', ownAnswers: 'released', rightAnswers: 'never', explanations: 'never' } },
  };
  return { ...common, ...own[purpose] };
}
