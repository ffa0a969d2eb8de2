import type { ItemOption } from '#assessments/engine';
import type { AttemptAt } from '../application/start-attempt.js';
import type { Attempt, FormItem, StoredResponse } from '../domain/attempt.js';
import { percent } from '../domain/grade-attempt.js';
import { optionSeed, shuffled } from '../domain/shuffle.js';
import type { AttemptView, QuestionView } from './attempt.view.js';
import type { GradedQuestionView, ResultView } from './result.view.js';

export function attemptView({ assessment, attempt }: AttemptAt): AttemptView {
  return {
    ...attemptHead({ assessment, attempt }),
    state: attempt.state,
    submittedAt: attempt.submittedAt?.toISOString() ?? null,
    questions: assessment.form.items.map((item, index) => questionView(item, index + 1, attempt)),
    responses: attempt.responses.map(({ itemVersionId, value, savedAt }) => ({ questionId: itemVersionId, value, savedAt: new Date(savedAt).toISOString() })),
  };
}

export function resultView({ assessment, attempt }: AttemptAt): ResultView {
  const { submittedAt, score, max, passed } = attempt;
  if (submittedAt === null || score === null || max === null) throw new Error(`Attempt ${attempt.id} has no result`);
  const responses = new Map(attempt.responses.map((response) => [response.itemVersionId, response]));
  const keysAreOpen = assessment.phase === 'post';
  return {
    ...attemptHead({ assessment, attempt }),
    submittedAt: submittedAt.toISOString(),
    score,
    max,
    percent: percent(max === 0 ? 0 : score / max),
    passMark: assessment.settings.passMark,
    passed,
    previousPercent: attempt.previousShare === null ? null : percent(attempt.previousShare),
    questions: keysAreOpen ? assessment.form.items.map((item, index) => gradedQuestionView(item, index + 1, attempt, responses.get(item.id))) : [],
  };
}

function attemptHead({ assessment: { activityId, moduleId, phase, title }, attempt: { id, assessmentId, number, language, startedAt } }: AttemptAt) {
  return { id, assessmentId, activityId, moduleId, phase, title, number, language, startedAt: startedAt.toISOString() };
}

function questionView({ id, content: { kind, stem, options, points } }: FormItem, position: number, attempt: Attempt): QuestionView {
  return { id, position, kind, stem, points, options: asShown(options, position, attempt).map(({ key, text }) => ({ key, text })) };
}

function gradedQuestionView({ id, lessonKey, content }: FormItem, position: number, attempt: Attempt, response: StoredResponse | undefined): GradedQuestionView {
  return {
    id,
    stem: content.stem,
    options: asShown(content.options, position, attempt).map(({ key, text, correct, explanation }) => ({ key, text, correct, explanation: explanation ?? null })),
    value: response?.value ?? null,
    score: response?.score ?? 0,
    max: content.points,
    explanation: content.explanation,
    lessonKey,
  };
}

function asShown(options: readonly ItemOption[], position: number, { seed }: Attempt): ItemOption[] {
  return shuffled(options, optionSeed(seed, position));
}
