import type { ItemKind } from './kinds.js';

/** Keys in the order of choosing: of options, hotspots, ordered elements, or the choices along a case; `true` or `false`. */
export interface ChosenResponse {
  readonly chosen: readonly string[];
}

/** Prompt and choice, or the two ends of an association. */
export interface PairsResponse {
  readonly pairs: readonly (readonly [string, string])[];
}

/** By gap: what was typed, or the key of what was chosen or dragged. */
export interface GapsResponse {
  readonly gaps: Readonly<Record<string, string>>;
}

/** As typed; a number with its unit also. */
export interface TextResponse {
  readonly text: string;
}

/** By statement of a scale; a slider's is `value`. */
export interface ValuesResponse {
  readonly values: Readonly<Record<string, number | 'not-applicable' | 'undisclosed'>>;
}

/** Pixels of the picture, from its upper left corner. */
export interface PointsResponse {
  readonly points: readonly (readonly [number, number])[];
}

/** Ids of stored files. */
export interface FilesResponse {
  readonly files: readonly string[];
}

export interface ResponseByKind {
  'single-choice': ChosenResponse;
  'multiple-choice': ChosenResponse;
  'true-false': ChosenResponse;
  matching: PairsResponse;
  ordering: ChosenResponse;
  gap: GapsResponse;
  'short-text': TextResponse;
  numeric: TextResponse;
  'extended-text': TextResponse;
  file: FilesResponse;
  case: ChosenResponse;
  scale: ValuesResponse;
  association: PairsResponse;
  hotspot: ChosenResponse;
  point: PointsResponse;
  slider: ValuesResponse;
}

export type ResponseTo<K extends ItemKind> = ResponseByKind[K];

/** What a person answered. Which shape belongs to which kind, `responseFault` checks; grading takes any. */
export type ItemResponse = (ChosenResponse | PairsResponse | GapsResponse | TextResponse | ValuesResponse | PointsResponse | FilesResponse) & {
  /** How sure the person was, where the test asks it (certainty-based marking): 1 low, 2 middle, 3 high. */
  readonly certainty?: 1 | 2 | 3;
};
