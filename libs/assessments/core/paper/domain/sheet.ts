import { randomInt } from 'node:crypto';
import type { Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';

/** `entered`: its answers are in, and nobody's yet; `linked`: they are a person's attempt; `void`: spoilt or lost, its number is not used again. */
export const sheetStates = ['printed', 'entered', 'linked', 'void'] as const;
export type SheetState = (typeof sheetStates)[number];

export type SheetAnswers = Readonly<Record<string, ItemResponse>>;

export interface Sheet {
  readonly id: string;
  readonly assessmentId: string;
  readonly formId: string;
  readonly number: number;
  readonly code: string;
  readonly language: Language;
  readonly state: SheetState;
  readonly answers: SheetAnswers | null;
  readonly enteredAt: Date | null;
  readonly personId: string | null;
}

/** Most sheets that are printed at a time, and that one test can have. */
export const mostAtOnce = 200;

/** Without letters and digits that look alike on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

export function newSheetCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The stored form of a code as people type it, or null when it can be none. */
export function readSheetCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}

export function writtenSheetCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
