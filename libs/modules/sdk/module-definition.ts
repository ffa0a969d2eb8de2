import type { CaseItem, ChoiceItem, GapItem, MatchingItem, NumericItem, OrderingItem, ShortTextItem, TrueFalseItem } from '#assessments/engine';
import type { Localized } from '#kernel';
import type { CompetenceCode } from './competence.js';

/** Where a statement of law or fact comes from and how far it can be relied on; shown to trainers. */
export interface Provenance {
  /** ISO date at which the statement was last known to hold. */
  readonly validAsOf: string;
  readonly source: string;
  /** True while no person has checked the statement against the source. */
  readonly humanCheck: boolean;
}

/**
 * One block of a lesson. Texts are plain, with `**strong**` and `_emphasis_` only;
 * blank lines part paragraphs.
 */
export type LessonBlock =
  | { readonly kind: 'heading'; readonly text: Localized }
  | { readonly kind: 'text'; readonly body: Localized }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Localized[] }
  | { readonly kind: 'note'; readonly tone: 'tip' | 'caution'; readonly title: Localized; readonly body: Localized }
  | { readonly kind: 'law'; readonly title: Localized; readonly body: Localized; readonly provenance: Provenance }
  | { readonly kind: 'example'; readonly title: Localized; readonly body: Localized }
  | { readonly kind: 'activity'; readonly title: Localized; readonly minutes: number; readonly steps: readonly Localized[] }
  | { readonly kind: 'practice'; readonly key: string; readonly question: ChoiceItem }
  | { readonly kind: 'summary'; readonly points: readonly Localized[] };

/** The kinds that are scored as soon as they are answered, so that a test can decide on completion by itself. */
export type ModuleQuestion = ChoiceItem | TrueFalseItem | MatchingItem | OrderingItem | GapItem | ShortTextItem | NumericItem | CaseItem;

export const moduleKinds = ['single-choice', 'multiple-choice', 'true-false', 'matching', 'ordering', 'gap', 'short-text', 'numeric', 'case'] as const satisfies readonly ModuleQuestion['kind'][];

export interface LessonDefinition<LessonKey extends string = string> {
  readonly key: LessonKey;
  readonly title: Localized;
  /** What one can do afterwards, in one sentence. */
  readonly objective: Localized;
  /** Expected time in minutes. */
  readonly minutes: number;
  readonly competences: readonly [CompetenceCode, ...CompetenceCode[]];
  readonly blocks: readonly LessonBlock[];
}

export interface ItemDefinition<LessonKey extends string = string> {
  readonly key: string;
  /** The lesson that teaches it. */
  readonly lesson: LessonKey;
  readonly competences: readonly [CompetenceCode, ...CompetenceCode[]];
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly content: ModuleQuestion;
  readonly provenance: Provenance;
}

/** A module release: data in every language, and nothing that runs. */
export interface ModuleDefinition<LessonKey extends string = string> {
  /** Kebab-case, unique over the installation. */
  readonly id: string;
  /** Semantic version of this release. */
  readonly version: string;
  /** The SDK versions it was written for, as a caret range such as `^1.0.0`. */
  readonly sdk: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** What a certificate says was learned; at least one. */
  readonly outcomes: readonly [Localized, ...Localized[]];
  readonly competences: readonly [CompetenceCode, ...CompetenceCode[]];
  readonly lessons: readonly LessonDefinition<LessonKey>[];
  readonly items: readonly ItemDefinition<NoInfer<LessonKey>>[];
  readonly completion: {
    /** Lessons that must be read. */
    readonly lessons: readonly NoInfer<LessonKey>[];
    /** Share of points of the final test, 0 to 1, from which it counts as passed. */
    readonly passMark: number;
  };
  readonly glossary: readonly { readonly term: Localized; readonly meaning: Localized }[];
  /** Indicators of the programme that its results feed, such as `I09`. */
  readonly indicators: readonly string[];
  /** Classes of personal data that its use creates. */
  readonly dataClasses: readonly ('learning-progress' | 'test-answers')[];
}
