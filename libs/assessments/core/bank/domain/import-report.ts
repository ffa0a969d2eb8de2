import type { ExportOutcome, ImportedFile, ImportedItem } from '#assessments/engine/formats';

/** The file is being read; has been read; is being taken in; is in the bank. */
export const importStates = ['reading', 'read', 'taking', 'done'] as const;
export type ImportState = (typeof importStates)[number];

export interface ReportLine extends Pick<ImportedItem, 'title' | 'kind' | 'outcome' | 'losses'> {
  /** A question with the same words is in the bank already, or earlier in the file. */
  readonly duplicate: boolean;
}

export interface FileReport {
  readonly counts: ImportedFile['counts'];
  readonly duplicates: number;
  /** The first of those that lost something, then others; not all of a long file. */
  readonly lines: readonly ReportLine[];
}

const mostLines = 500;

/** Which of these are in the bank already, or earlier among them; what has no fingerprint is none. */
export function duplicatesAmong(fingerprints: readonly (string | null)[], inBank: ReadonlySet<string>): boolean[] {
  const seen = new Set(inBank);
  return fingerprints.map((fingerprint) => {
    if (fingerprint === null) return false;
    const duplicate = seen.has(fingerprint);
    seen.add(fingerprint);
    return duplicate;
  });
}

export function reportOf(counts: ImportedFile['counts'], lines: readonly ReportLine[]): FileReport {
  const short = lines.map(({ title, kind, outcome, losses, duplicate }): ReportLine => ({ title: title.slice(0, 200), kind, outcome, losses: losses.slice(0, 20), duplicate }));
  const telling = (['rejected', 'degraded', 'lossless'] as const).flatMap((wanted) => short.filter(({ outcome }) => outcome === wanted));
  return { counts, duplicates: lines.filter(({ duplicate }) => duplicate).length, lines: telling.slice(0, mostLines) };
}

export function exportReport(outcomes: readonly ExportOutcome[]): FileReport {
  const count = (wanted: ExportOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return reportOf({ lossless: count('lossless'), degraded: count('degraded'), rejected: count('rejected') }, outcomes.map((line) => ({ ...line, duplicate: false })));
}
