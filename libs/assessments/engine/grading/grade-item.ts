import type { ChoiceItem, ItemContent, ItemResponse } from '../item/index.js';
import { judgeCase } from './case-path.js';
import { judgeHotspot, judgeMultiple, judgeSingle, judgeTrueFalse } from './choices.js';
import { outcomeOf, shareOf, type Grade, type Judgement, type ScoredGrade } from './grade.js';
import { judgeOrdering } from './ordering.js';
import { judgeAssociation, judgeMatching } from './pairs.js';
import { judgePoints } from './picture.js';
import { afterTries, certaintyMark, certaintyMaximum, floored, type GradingPolicy } from './policy.js';
import { certaintyOf, filesOf, textOf } from './read-response.js';
import { judgeScale } from './scale.js';
import { judgeGaps, judgeNumeric, judgeShortText, judgeSlider } from './typed.js';

type ByMachine = Exclude<GradingPolicy['mode'], 'manual'>;

/**
 * Grades one response to one item version. Pure and total: the same response gives the same grade for ever, and there is
 * none that it cannot take; what does not fit the item counts as not given. Without an answer nothing is earned.
 *
 * The score is between the policy's floor and the item's points; under certainty-based marking between −6 and 3 times the
 * points, and `max` is 3 times the points.
 * @param tries Which try of this person this response is, where the policy is interactive; the first unless given.
 */
export function gradeItem(item: ChoiceItem, response: ItemResponse | null, policy?: GradingPolicy & { readonly mode?: ByMachine }, tries?: number): ScoredGrade;
export function gradeItem(item: ItemContent, response: ItemResponse | null, policy?: GradingPolicy, tries?: number): Grade;
export function gradeItem(item: ItemContent, response: ItemResponse | null, policy: GradingPolicy = {}, tries = 1): Grade {
  const { answered, trace } = judge(item, response);
  const certain = policy.certainty === true && item.points > 0;
  const max = certain ? certaintyMaximum * item.points : item.points;
  if (!answered) return { score: 0, max, outcome: 'omitted', trace };
  if (item.kind === 'scale') return { score: 0, max: 0, outcome: 'ungraded', trace };
  if (policy.mode === 'manual' || isForPeople(item)) return { score: null, max, outcome: 'ungraded', trace };
  const raw = shareOf(trace);
  const share = floored(afterTries(raw, policy, tries), policy);
  const mark = certain ? certaintyMark(share, certaintyOf(response)) : share;
  return { score: item.points === 0 ? 0 : item.points * mark, max, outcome: outcomeOf(raw), trace };
}

/** Whether only a person can say what an answer is worth. */
export function isForPeople({ kind }: Pick<ItemContent, 'kind'>): boolean {
  return kind === 'extended-text' || kind === 'file';
}

/** Whether a response says anything that belongs to the item; an answer given only to decline counts. */
export function isAnswered(item: ItemContent, response: ItemResponse | null): boolean {
  return judge(item, response).answered;
}

function judge(item: ItemContent, response: unknown): Judgement {
  switch (item.kind) {
    case 'single-choice':
      return judgeSingle(item, response);
    case 'multiple-choice':
      return judgeMultiple(item, response);
    case 'true-false':
      return judgeTrueFalse(item, response);
    case 'matching':
      return judgeMatching(item, response);
    case 'ordering':
      return judgeOrdering(item, response);
    case 'gap':
      return judgeGaps(item, response);
    case 'short-text':
      return judgeShortText(item, response);
    case 'numeric':
      return judgeNumeric(item, response);
    case 'extended-text':
      return { answered: textOf(response).trim() !== '', trace: [] };
    case 'file':
      return { answered: filesOf(response).length > 0, trace: [] };
    case 'case':
      return judgeCase(item, response);
    case 'scale':
      return judgeScale(item, response);
    case 'association':
      return judgeAssociation(item, response);
    case 'hotspot':
      return judgeHotspot(item, response);
    case 'point':
      return judgePoints(item, response);
    case 'slider':
      return judgeSlider(item, response);
  }
}
