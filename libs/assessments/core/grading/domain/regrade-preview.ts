import type { RegradedAnswer } from './regrade.js';

/** What another key changes of one result. */
export interface RegradeChange {
  readonly attemptId: string;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly passedBefore: boolean | null;
  readonly passedAfter: boolean | null;
}

/** What a proposed correction would change of the results that were looked at. */
export interface RegradePreview {
  readonly answers: number;
  readonly changed: number;
  readonly up: number;
  readonly down: number;
  /** The most telling of them. */
  readonly changes: readonly RegradeChange[];
}

export const nothingLookedAt: RegradePreview = { answers: 0, changed: 0, up: 0, down: 0, changes: [] };

export const mostChangesShown = 200;

/** The preview when some more answers have been looked at: so a preview of any number of answers needs the room of a few. */
export function lookedAt(preview: RegradePreview, answers: number, regraded: readonly RegradedAnswer[]): RegradePreview {
  const up = regraded.filter(({ score, grade }) => grade.score > score).length;
  return {
    answers: preview.answers + answers,
    changed: preview.changed + regraded.length,
    up: preview.up + up,
    down: preview.down + regraded.length - up,
    changes: mostTelling([...preview.changes, ...regraded.map(changeOf)]),
  };
}

function changeOf({ attemptId, score, grade, total, newTotal, passed, newPassed }: RegradedAnswer): RegradeChange {
  return { attemptId, scoreBefore: score, scoreAfter: grade.score, totalBefore: total, totalAfter: newTotal, passedBefore: passed, passedAfter: newPassed };
}

/** Who passes or no longer passes comes first, then who gains or loses most. */
function mostTelling(changes: readonly RegradeChange[]): RegradeChange[] {
  const turns = ({ passedBefore, passedAfter }: RegradeChange) => Number(passedBefore !== passedAfter);
  const moves = ({ scoreBefore, scoreAfter }: RegradeChange) => Math.abs(scoreAfter - scoreBefore);
  return [...changes].sort((a, b) => turns(b) - turns(a) || moves(b) - moves(a) || (a.attemptId < b.attemptId ? -1 : 1)).slice(0, mostChangesShown);
}
