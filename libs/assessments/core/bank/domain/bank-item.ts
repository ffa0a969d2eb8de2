import { createHash } from 'node:crypto';
import type { Language } from '#kernel';
import { fingerprintText, leadingLanguage, normalisedText, outdatedAfter, searchText, type ItemContent } from '#assessments/engine';

/** The owner of the files that a question of a bank shows. */
export const itemFiles = 'assessments.bank-item';

/** `draft` → `reviewed` by another → `final`; a change of a final question begins a new draft. */
export const itemStates = ['draft', 'reviewed', 'final'] as const;
export type ItemState = (typeof itemStates)[number];

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** By what questions are found and drawn; changing it makes no new version. */
export interface ItemLabels {
  readonly name: string;
  readonly folderId: string | null;
  readonly tags: readonly string[];
  readonly competences: readonly string[];
  readonly difficulty: Difficulty | null;
}

export interface BankItem extends ItemLabels {
  readonly id: string;
  readonly bankId: string;
  readonly content: ItemContent;
  readonly state: ItemState;
  readonly revision: number;
  readonly outdated: readonly Language[];
  readonly writers: readonly string[];
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly versionId: string | null;
  readonly retiredAt: Date | null;
}

export type Written = Pick<BankItem, 'content' | 'state' | 'outdated' | 'writers' | 'writtenBy' | 'writtenAt' | 'reviewedBy' | 'reviewedAt'>;

/** A question after somebody has written at it; the same content and no confirmation is no change. */
export function rewritten(item: Written, content: ItemContent, confirmed: readonly Language[], by: string, at: Date): Written {
  const outdated = outdatedAfter(item.content, content, item.outdated, confirmed);
  if (same(item.content, content) && outdated.length === item.outdated.length) return writtenOf(item);
  const writers = item.state === 'final' ? [by] : [...new Set([...item.writers, by])];
  return { content, state: 'draft', outdated, writers, writtenBy: by, writtenAt: at, reviewedBy: null, reviewedAt: null };
}

function writtenOf({ content, state, outdated, writers, writtenBy, writtenAt, reviewedBy, reviewedAt }: Written): Written {
  return { content, state, outdated, writers, writtenBy, writtenAt, reviewedBy, reviewedAt };
}

export function same(a: ItemContent, b: ItemContent): boolean {
  return contentText(a) === contentText(b);
}

function contentText(content: ItemContent): string {
  return JSON.stringify(content, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** The two-person rule: nobody reviews what they have written at themselves. */
export function mayBeReviewedBy({ state, writers }: Pick<BankItem, 'state' | 'writers'>, personId: string): boolean {
  return state === 'draft' && !writers.includes(personId);
}

/** What is stored beside the content, so that it can be searched and held against others. */
export interface Findable {
  readonly fingerprint: string;
  readonly lead: string;
  readonly search: string;
}

export function findable(content: ItemContent, name: string): Findable {
  const language = leadingLanguage(content);
  return {
    fingerprint: createHash('sha256').update(fingerprintText(content, language)).digest('hex'),
    lead: normalisedText(content.stem[language]).slice(0, 500),
    search: [normalisedText(name), searchText(content)].join('\n').slice(0, 20_000),
  };
}
