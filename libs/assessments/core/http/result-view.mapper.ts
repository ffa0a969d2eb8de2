import type { Language } from '#kernel';
import { gradeItem, isAnswered } from '#assessments/engine';
import type { AttemptResult } from '../application/read-result.js';
import type { StoredResponse } from '../domain/attempt.js';
import { percent } from '../domain/grade-attempt.js';
import { reviewLines } from '../domain/review-lines.js';
import { reviewPicture } from '../domain/review-picture.js';
import { mediaShownIn, orderOf } from './shown-parts.js';
import { attemptHead, questionsInOrder, type QuestionInOrder } from './attempt-view.mapper.js';
import type { GradedQuestionView, ResultView } from './result.view.js';
import { reviewPictureView } from './review-picture.view.js';

export function resultView({ assessment, attempt, shown }: AttemptResult, language: Language): ResultView {
  const { submittedAt, score, max, passed } = attempt;
  if (submittedAt === null) throw new Error(`Attempt ${attempt.id} has no result`);
  const contents = new Map(assessment.form.items.map((item) => [item.id, item.content]));
  const responses = new Map(attempt.responses.map((response) => [response.itemVersionId, response]));
  const graded = (question: QuestionInOrder) => gradedQuestionView(question, contents.get(question.id), responses.get(question.id), shown);
  const visible = shown.score && score !== null && max !== null;
  return {
    ...attemptHead({ assessment, attempt }),
    language,
    state: attempt.state,
    endedBy: attempt.endedBy ?? 'person',
    submittedAt: submittedAt.toISOString(),
    score: visible ? score : null,
    max: visible ? max : null,
    percent: visible ? percent(max === 0 ? 0 : score / max) : null,
    passMark: assessment.settings.passMark,
    passed: visible ? passed : null,
    previousPercent: !visible || attempt.previousShare === null ? null : percent(attempt.previousShare),
    questions: shown.ownAnswers ? questionsInOrder({ assessment, attempt }, language).map(graded) : [],
  };
}

type Content = AttemptResult['assessment']['form']['items'][number]['content'];

function gradedQuestionView({ id, position, item, form }: QuestionInOrder, content: Content | undefined, response: StoredResponse | undefined, shown: AttemptResult['shown']): GradedQuestionView {
  if (content === undefined) throw new Error(`Question ${id} is not in its form`);
  const value = response?.value ?? null;
  const trace = response?.trace ?? gradeItem(content, value).trace;
  const view = {
    id,
    position,
    kind: content.kind,
    stem: item.stem,
    body: item.kind === 'gap' ? item.text : null,
    value,
    lines: reviewLines(form.content, trace, shown, orderOf(item)),
    picture: reviewPictureView(reviewPicture(form.content, value, trace, shown)),
    score: shown.score ? (response === undefined ? 0 : response.score) : null,
    max: response?.max ?? content.points,
    outcome: shown.score ? outcomeOf(response, content) : null,
    explanation: shown.explanations && form.content.explanation !== '' ? form.content.explanation : null,
    lessonKey: form.lessonKey,
  };
  return { ...view, media: mediaShownIn(view, form.content.media ?? []) };
}

function outcomeOf(response: StoredResponse | undefined, content: Content): GradedQuestionView['outcome'] {
  if (response === undefined || !isAnswered(content, response.value)) return 'omitted';
  if (content.kind === 'scale' || response.score === null || response.max === null) return 'ungraded';
  if (response.score >= response.max) return 'correct';
  return response.score > 0 ? 'partly' : 'wrong';
}
