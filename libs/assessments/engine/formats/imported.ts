import type { Language } from '#kernel';
import type { ItemContent, ItemKind } from '../item/index.js';

export type FileFormat = 'gift' | 'moodle-xml' | 'aiken' | 'csv' | 'xlsx' | 'qti';

/** Something of a file that did not come over as it was, in a word for programs and a sentence for people. */
export interface Loss {
  readonly code: string;
  readonly message: string;
  /** What the message names, where it names something of the file: for the same sentence in another language. */
  readonly what?: string;
}

/** A picture, sound or film that a file brought along and a text of the item shows by its key. */
export interface ImportedMedium {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** One question of a file, or another thing in it that had to be accounted for. */
export interface ImportedItem {
  readonly title: string;
  /** The kind that it became; of what was rejected, the name that the file gives it, `file` for the file itself. */
  readonly kind: ItemKind | (string & {});
  /** `degraded` came over with losses, `rejected` did not come over. */
  readonly outcome: 'lossless' | 'degraded' | 'rejected';
  readonly losses: readonly Loss[];
  /** Its texts are in the languages below and empty in the others: `itemFaults` says `untranslated` of those, and nothing else. */
  readonly content?: ItemContent;
  readonly languages: readonly Language[];
  /** From the outermost folder inwards. */
  readonly category: readonly string[];
  readonly tags: readonly string[];
  readonly media: readonly ImportedMedium[];
  /** What the file calls it, where it says; to find it again when the file comes once more. */
  readonly externalId?: string;
}

export interface ImportedFile {
  readonly format: FileFormat;
  readonly counts: Readonly<Record<ImportedItem['outcome'], number>>;
  readonly items: readonly ImportedItem[];
}

export interface ImportOptions {
  /** The language that the texts of a file in one language are in. */
  readonly language: Language;
}

/** An item on its way out. */
export interface ExportedItem {
  readonly title: string;
  readonly content: ItemContent;
  readonly category?: readonly string[];
  readonly tags?: readonly string[];
  readonly externalId?: string;
  /** The bytes of its media, by their key; what is missing is told as a loss. */
  readonly media?: ReadonlyMap<string, Uint8Array>;
}

export interface ExportOptions {
  /** The language to write, where a format has but one; another stands in where it is empty. */
  readonly language: Language;
}

/** What became of an item on its way out. */
export interface ExportOutcome {
  readonly title: string;
  readonly kind: ItemKind;
  readonly outcome: ImportedItem['outcome'];
  readonly losses: readonly Loss[];
}

export interface ExportedFile {
  readonly bytes: Uint8Array;
  readonly items: readonly ExportOutcome[];
}

export function importedFile(format: FileFormat, items: readonly ImportedItem[]): ImportedFile {
  const count = (outcome: ImportedItem['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return { format, counts: { lossless: count('lossless'), degraded: count('degraded'), rejected: count('rejected') }, items };
}

/** A file of which nothing is taken. */
export function refusedFile(format: FileFormat, why: Loss): ImportedFile {
  return importedFile(format, [{ ...nothing, title: '', kind: 'file', outcome: 'rejected', losses: [why] }]);
}

export const nothing = { languages: [], category: [], tags: [], media: [] } as const;

export function outcomeOf(losses: readonly Loss[]): 'lossless' | 'degraded' {
  return losses.length === 0 ? 'lossless' : 'degraded';
}
