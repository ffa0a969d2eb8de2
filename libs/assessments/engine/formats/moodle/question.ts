/** A text as Moodle's formats hold it; `auto` is Moodle's own, plain with line ends and perhaps with HTML. */
export interface SourceText {
  readonly format: 'html' | 'auto' | 'plain' | 'markdown';
  readonly text: string;
}

/** An answer with its part of the points, −1 to 1. */
export interface SourceAnswer {
  readonly text: SourceText;
  readonly fraction: number;
  readonly feedback?: SourceText;
}

export interface SourceNumber {
  /** Null for any other answer, `*`. */
  readonly value: number | null;
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback?: SourceText;
}

export type SourceGap = { readonly key: string; readonly weight: number } & (
  | { readonly input: 'typed'; readonly caseSensitive: boolean; readonly answers: readonly SourceAnswer[] }
  | { readonly input: 'number'; readonly answers: readonly SourceNumber[] }
  | { readonly input: 'chosen'; readonly shuffle: boolean; readonly answers: readonly SourceAnswer[] }
  | { readonly input: 'dragged'; readonly choice: number }
);

/** What GIFT, Moodle XML and Aiken have in common: a question before it is one of ours. */
export type SourceBody =
  | { readonly type: 'choice'; readonly single: boolean; readonly shuffle: boolean; readonly allOrNothing: boolean; readonly answers: readonly SourceAnswer[] }
  | { readonly type: 'truefalse'; readonly answer: boolean; readonly whenTrue?: SourceText; readonly whenFalse?: SourceText }
  | { readonly type: 'shortanswer'; readonly caseSensitive: boolean; readonly answers: readonly SourceAnswer[] }
  | { readonly type: 'numerical'; readonly answers: readonly SourceNumber[]; readonly units: readonly { readonly unit: string; readonly multiplier: number }[]; readonly unitPenalty?: number }
  | { readonly type: 'matching'; readonly pairs: readonly { readonly prompt: SourceText; readonly choice: SourceText; readonly feedback?: SourceText }[] }
  | { readonly type: 'ordering'; readonly elements: readonly SourceText[]; readonly scoring: 'exact' | 'positions' | 'neighbours' }
  | { readonly type: 'essay'; readonly template?: SourceText; readonly minWords?: number; readonly maxWords?: number }
  | { readonly type: 'file'; readonly maxFiles: number; readonly maxBytes: number }
  /** Gaps stand in the text as their marks. */
  | { readonly type: 'gap'; readonly text: SourceText; readonly gaps: readonly SourceGap[]; readonly choices: readonly { readonly text: SourceText; readonly unlimited: boolean }[] };

export interface SourceQuestion {
  readonly title: string;
  readonly stem: SourceText;
  readonly body: SourceBody;
  readonly points: number;
  readonly explanation?: SourceText;
  readonly hints: readonly SourceText[];
}

/** How a gap stands in a text while the text is read: no markup and no HTML changes it. */
export function gapMark(key: string): string {
  return `\uE000${key}\uE001`;
}

export const gapMarks = /\uE000([\w.-]{1,64})\uE001/g;
