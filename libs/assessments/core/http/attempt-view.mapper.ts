import type { Language } from '#kernel';
import { optionSeed, presentItem, shuffled, type InLanguage, type ItemContent, type PresentedItem } from '#assessments/engine';
import type { AttemptAt } from '../application/start-attempt.js';
import { triesAllowed } from '../checks/domain/checking.js';
import { checkViews } from '../checks/http/check.mapper.js';
import type { Attempt } from '../domain/attempt.js';
import { formInLanguage, type FormItemInLanguage } from '../domain/form-in-language.js';
import { nowAndThen } from '../domain/then-item.js';
import { isPaused, pauseLeft } from '../timing/domain/pause.js';
import type { PauseView } from '../timing/http/pause.view.js';
import type { AttemptView, QuestionView } from './attempt.view.js';

/** The attempt with its questions in one language, in the order of this attempt. */
export function attemptView({ assessment, attempt }: AttemptAt, language: Language, now: Date): AttemptView {
  const { pages, policy } = assessment.settings;
  const stands = attempt.state === 'open' && isPaused(attempt, now);
  const questions = stands ? [] : questionsInOrder({ assessment, attempt }, language);
  return {
    ...attemptHead({ assessment, attempt }),
    language,
    pages,
    certainty: policy.kind === 'certainty',
    state: attempt.state,
    submittedAt: attempt.submittedAt?.toISOString() ?? null,
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    now: now.toISOString(),
    pause: pauseView(attempt, now),
    questions: questions.map(({ id, position, thenOf, item }) => ({ id, position, thenOf, item })),
    responses: (stands ? [] : attempt.responses).map(({ itemVersionId, value, savedAt }) => ({ questionId: itemVersionId, value, savedAt: new Date(savedAt).toISOString() })),
    triesAllowed: policy.kind === 'interactive' ? policy.tries : policy.kind === 'immediate' ? 1 : 0,
    checkable: assessment.form.items.filter(({ content }) => triesAllowed(assessment.settings, content) > 0).map(({ id }) => id),
    checks: checkViews({ assessment, attempt }, questions, language),
  };
}

function pauseView(attempt: Attempt, now: Date): PauseView | null {
  if (attempt.state !== 'open' || (attempt.pauseMinutes === 0 && !isPaused(attempt, now))) return null;
  return { endsAt: isPaused(attempt, now) ? (attempt.pauseEndsAt?.toISOString() ?? null) : null, secondsLeft: Math.floor(pauseLeft(attempt, now) / 1000) };
}

export function attemptHead({ assessment: { activityId, moduleId, phase, title, settings }, attempt: { id, assessmentId, number, startedAt } }: AttemptAt) {
  return { id, assessmentId, activityId, moduleId, phase, purpose: settings.purpose, title, number, startedAt: startedAt.toISOString() };
}

export interface QuestionInOrder extends QuestionView {
  readonly form: FormItemInLanguage;
}

/** The questions as this person sees them: the seed of the attempt orders them and their options. What is asked about the time before stays with its question, and has its number. */
export function questionsInOrder({ assessment: { form, settings }, attempt: { seed } }: { readonly assessment: AttemptAt['assessment']; readonly attempt: Pick<Attempt, 'seed'> }, language: Language): QuestionInOrder[] {
  const items = nowAndThen(formInLanguage(form, language)).map((asked, index) => ({ asked, options: optionSeed(seed, index + 1) }));
  const ordered = settings.shuffleQuestions ? shuffled(items, optionSeed(seed, 0)) : items;
  return ordered.flatMap(({ asked, options }, index) =>
    asked.flatMap((item) => (item === null ? [] : [{ id: item.id, position: index + 1, thenOf: item.thenOf, item: presented(item.content, options, settings.shuffleOptions), form: item }])),
  );
}

function presented(content: InLanguage<ItemContent>, seed: number, shuffleOptions: boolean): InLanguage<PresentedItem> {
  // What the engine presents does not look into texts: in one language it is the same item.
  const item = (shuffleOptions || !('options' in content) ? content : { ...content, shuffle: false }) as unknown as ItemContent;
  return presentItem(item, seed) as unknown as InLanguage<PresentedItem>;
}
