import type { Localized } from '#kernel';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import type { BlueprintCell } from './blueprint.js';

/** Which questions are asked: these in this order, or some drawn when it is published. */
export type Composition =
  | { readonly kind: 'fixed'; readonly itemIds: readonly string[]; /** Self-ratings that are asked about the time before as well. */ readonly thenIds?: readonly string[] }
  | { readonly kind: 'drawn'; readonly bankIds: readonly string[]; readonly cells: readonly BlueprintCell[]; /** In every drawn form. */ readonly anchorIds: readonly string[]; readonly seed: number; /** Difficulty is what answers say, where enough people have answered. */ readonly byAnswers?: boolean; /** Each attempt draws questions of its own. */ readonly eachAttempt?: boolean };

/** `same`: the questions come back after the lessons; `parallel`: others of the same kind do, beside the anchors. */
export const pairings = ['none', 'same', 'parallel'] as const;
export type Pairing = (typeof pairings)[number];

/** An assessment that a trainer puts together. Once published it stays as it is; a copy can be changed. */
export interface Plan {
  readonly id: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  readonly title: Localized;
  readonly settings: AssessmentSettings;
  readonly composition: Composition;
  /** Of a pre-test: whether and how a post-test is made with it. */
  readonly pairing: Pairing;
  readonly revision: number;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly publishedAt: Date | null;
}

/** How many forms are needed. */
export function formsOf({ settings, pairing, composition }: Pick<Plan, 'settings' | 'pairing' | 'composition'>): number {
  return settings.purpose === 'pre' && pairing === 'parallel' && composition.kind === 'drawn' ? 2 : 1;
}

/** Whether results are compared of people, or of times, that have other questions by the same blueprint: then each has to be worth as many points. */
export function comparesForms(plan: Pick<Plan, 'settings' | 'pairing' | 'composition'>): boolean {
  const { settings, composition } = plan;
  const several = formsOf(plan) > 1 || (composition.kind === 'drawn' && composition.eachAttempt === true);
  return several && settings.purpose !== 'practice' && settings.purpose !== 'survey';
}

/** Whether something of it comes after the lessons, when people can look back. */
export function looksBack({ settings: { purpose }, pairing }: Pick<Plan, 'settings' | 'pairing'>): boolean {
  return purpose === 'post' || purpose === 'survey' || (purpose === 'pre' && pairing === 'same');
}

/** Which questions of the plan a pair asks both times must be told apart by their title. */
export function postTitle(title: Localized): Localized {
  return { et: `${title.et} (lõputest)`, ru: `${title.ru} (итоговый тест)`, en: `${title.en} (post-test)` };
}
