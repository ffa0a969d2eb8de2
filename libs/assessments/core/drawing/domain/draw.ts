import { drawForms, type BlueprintCell, type Drawable } from '../../bank/domain/blueprint.js';

/** What each attempt at a test draws its questions from, frozen when the test was published. */
export interface Draw {
  readonly assessmentId: string;
  readonly cells: readonly BlueprintCell[];
  /** In every attempt, and first. */
  readonly anchorIds: readonly string[];
  /** Question versions with what they were drawn by then. */
  readonly pool: readonly Drawable[];
}

/** The versions that the attempt with this seed asks: the same ones for ever. */
export function drawnFor({ cells, anchorIds, pool, assessmentId }: Draw, seed: number): readonly string[] {
  const [drawn] = drawForms(cells, pool, anchorIds, 1, seed).forms ?? [];
  if (drawn === undefined) throw new Error(`Nothing can be drawn for ${assessmentId}, which could be drawn when it was published`);
  return drawn;
}
