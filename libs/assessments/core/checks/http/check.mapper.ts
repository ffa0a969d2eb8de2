import { inLanguage } from '#assessments/engine';
import type { Language } from '#kernel';
import type { AttemptAt } from '../../application/start-attempt.js';
import { reviewLines } from '../../domain/review-lines.js';
import { mediaShownIn, orderOf } from '../../http/shown-parts.js';
import { checkedOf } from '../domain/checking.js';
import type { CheckView } from './check.view.js';
import type { QuestionInOrder } from '../../http/attempt-view.mapper.js';

/** What was said of each answer that has been checked. */
export function checkViews({ assessment, attempt }: AttemptAt, questions: readonly QuestionInOrder[], language: Language): CheckView[] {
  const contents = new Map(assessment.form.items.map(({ id, content }) => [id, content]));
  const responses = new Map(attempt.responses.map((response) => [response.itemVersionId, response]));
  return questions.flatMap(({ id, item, form }): CheckView[] => {
    const [content, response] = [contents.get(id), responses.get(id)];
    const checked = content === undefined || response === undefined ? null : checkedOf(assessment.settings, content, response);
    if (checked === null) return [];
    const { tries, triesLeft, done, grade, hint, shown } = checked;
    const said = {
      hint: hint === null ? null : inLanguage(hint, language),
      lines: done ? reviewLines(form.content, grade.trace, shown, orderOf(item)) : [],
      explanation: shown.explanations && form.content.explanation !== '' ? form.content.explanation : null,
    };
    return [{ questionId: id, tries, triesLeft, done, outcome: grade.outcome, score: shown.score ? grade.score : null, max: grade.max, ...said, media: mediaShownIn(said, form.content.media ?? []) }];
  });
}
