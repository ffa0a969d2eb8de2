import type { Area, GradeStep, InLanguage, ItemContent, ItemResponse } from '#assessments/engine';
import type { Review } from './review.js';

type Item = InLanguage<ItemContent>;
type Picture = Extract<Item, { kind: 'hotspot' }>['picture'];

/** `missed`: right, and not marked. */
export type AreaVerdict = 'right' | 'wrong' | 'missed';

export interface ReviewPicture {
  readonly picture: Picture;
  /** Where the person marked points. */
  readonly points: readonly (readonly [number, number])[];
  readonly areas: readonly (Area & { readonly verdict: AreaVerdict })[];
}

/** What was marked on a picture and what would have been right, as far as it may be shown; null where nothing lies on a picture. */
export function reviewPicture(item: Item, value: ItemResponse | null, trace: readonly GradeStep[], shown: Review): ReviewPicture | null {
  if (item.kind !== 'hotspot' && item.kind !== 'point') return null;
  const steps = new Map(trace.map((step) => [step.part, step]));
  const areas = item.areas.flatMap(({ key, shape, coords }) => {
    const verdict = verdictOf(steps.get(key), shown);
    return verdict === null ? [] : [{ key, shape, coords, verdict }];
  });
  return { picture: item.picture, points: shown.ownAnswers && value !== null && 'points' in value ? value.points : [], areas };
}

function verdictOf(step: GradeStep | undefined, { ownAnswers, score, rightAnswers }: Review): AreaVerdict | null {
  if (step === undefined) return null;
  const marked = step.given !== null && step.given !== false;
  if (marked) return ownAnswers && score ? (step.expected === true ? 'right' : 'wrong') : null;
  return rightAnswers && step.expected === true ? 'missed' : null;
}
