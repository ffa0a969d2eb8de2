import type { Localized } from '#kernel';

export type OutcomeArea = 'OA1' | 'OA2' | 'OA3' | 'OA4';
export type IndicatorUnit = 'person' | 'event' | 'project' | 'percent';

/** What of the evidence is counted: people once, each activity once, each fact, or the matched pairs that gained. */
export type IndicatorCount = 'people' | 'activities' | 'facts' | 'gain';

/**
 * A versioned query over the ledger. `evidence` is a condition on `ledger.fact f`; everything an indicator shows
 * (its number, its breakdown, its months, its facts) comes from that one set, so they cannot disagree.
 */
export interface IndicatorQuery {
  readonly name: string;
  readonly version: number;
  readonly evidence: string;
  readonly count: IndicatorCount;
  /** The query in words. */
  readonly text: Localized;
}

/** An indicator of the programme's results frame (domain brief §5); a target that is not set is null, never 0. */
export interface Indicator {
  readonly id: string;
  readonly outcomeArea: OutcomeArea;
  readonly resultType: 'output' | 'outcome';
  readonly title: Localized;
  readonly unit: IndicatorUnit;
  readonly baseline: number | null;
  readonly target: number | null;
  /** True where the target is a ceiling of the plan rather than a floor. */
  readonly targetIsMaximum: boolean;
  readonly query: IndicatorQuery;
}
