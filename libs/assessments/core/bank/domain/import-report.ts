import type { ImportedFile, ImportedItem } from '#assessments/engine/formats';
import { findable } from './bank-item.js';

/** The file is being read; has been read; is being taken in; is in the bank. */
export const importStates = ['reading', 'read', 'taking', 'done'] as const;
export type ImportState = (typeof importStates)[number];

export interface ReportLine extends Pick<ImportedItem, 'title' | 'kind' | 'outcome' | 'losses'> {
  /** A question with the same words is in the bank already, or earlier in the file. */
  readonly duplicate: boolean;
}

export interface ImportReport {
  readonly counts: ImportedFile['counts'];
  readonly duplicates: number;
  /** The first of those that lost something, then others; not all of a long file. */
  readonly lines: readonly ReportLine[];
}

const mostLines = 500;

/** A question that can be taken in. */
export interface Takeable extends ImportedItem {
  readonly content: NonNullable<ImportedItem['content']>;
  readonly fingerprint: string;
  readonly duplicate: boolean;
}

/** The questions of a file that can be taken in, each held against the bank and those before it. */
export function takeableItems({ items }: ImportedFile, inBank: ReadonlySet<string>): Takeable[] {
  const seen = new Set(inBank);
  return items.flatMap((item) => {
    if (item.content === undefined || item.outcome === 'rejected') return [];
    const { fingerprint } = findable(item.content, item.title);
    const duplicate = seen.has(fingerprint);
    seen.add(fingerprint);
    return [{ ...item, content: item.content, fingerprint, duplicate }];
  });
}

export function reportOf(file: ImportedFile, takeable: readonly Takeable[]): ImportReport {
  const duplicates = new Set(takeable.filter(({ duplicate }) => duplicate).map(({ content }) => content));
  const lines = file.items.map(({ title, kind, outcome, losses, content }): ReportLine => ({ title: title.slice(0, 200), kind, outcome, losses: losses.slice(0, 20), duplicate: content !== undefined && duplicates.has(content) }));
  const telling = [...lines.filter(({ outcome }) => outcome === 'rejected'), ...lines.filter(({ outcome }) => outcome === 'degraded'), ...lines.filter(({ outcome }) => outcome === 'lossless')];
  return { counts: file.counts, duplicates: duplicates.size, lines: telling.slice(0, mostLines) };
}
