import type { Localized } from '#kernel';
import { matchedGain, type BeforeAfter, type Gain } from '#assessments/engine/statistics';

/** Shares are compared in per cent, so that two tests of different length can be. */
const full = 100;

/** One person's share of the points, 0 to 1, in the first and the final test of a module. */
export interface BeforeAfterShares {
  readonly moduleId: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface ModuleGain {
  readonly moduleId: string;
  readonly title: Localized;
  /** In percentage points. */
  readonly gain: Gain;
}

/** What each module of a training brought, from people who took both of its tests. */
export function gainReport(modules: readonly { readonly moduleId: string; readonly title: Localized }[], people: readonly BeforeAfterShares[]): ModuleGain[] {
  const percent = (share: number | null) => (share === null ? null : full * share);
  return modules.map(({ moduleId, title }) => {
    const own = people.filter((person) => person.moduleId === moduleId).map(({ before, after }): BeforeAfter => ({ before: percent(before), after: percent(after) }));
    return { moduleId, title, gain: matchedGain(own, full) };
  });
}
