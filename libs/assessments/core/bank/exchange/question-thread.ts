import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deserialize, serialize } from 'node:v8';
import type { Language } from '#kernel';
import { exportFile, importFile, type ExportedFile, type ExportedItem, type ImportedFile, type ImportedItem } from '#assessments/engine/formats';
import { readQti, writeQti } from '#assessments/engine/qti';
import { findable } from '../domain/bank-item.js';
import type { ExportFormat, QuestionFormat } from '../domain/file-formats.js';
import type { AskedOfThread, FromThread, Told } from './timed-thread.js';

/** A question of a file, without what it is made of. */
export interface ReadLine extends Pick<ImportedItem, 'title' | 'kind' | 'outcome' | 'losses'> {
  /** Null for what does not come over. */
  readonly fingerprint: string | null;
}

export interface ReadFile extends Pick<ImportedFile, 'counts'> {
  readonly lines: readonly ReadLine[];
  /** What comes over, packed, so that the file need not be read again. */
  readonly pack: Uint8Array;
}

export type TakenItem = ImportedItem & { readonly content: NonNullable<ImportedItem['content']>; readonly fingerprint: string };

export interface FileToRead {
  readonly format: QuestionFormat;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

export interface FileToWrite {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly items: readonly ExportedItem[];
}

export function readFile({ format, language, bytes }: FileToRead, onProgress: Told): ReadFile {
  const { counts, items } = format === 'qti' ? readQti(bytes, { language, onProgress }) : importFile(format, bytes, { language });
  const found = items.map((item) => ({ ...item, fingerprint: item.content === undefined || item.outcome === 'rejected' ? null : findable(item.content, item.title).fingerprint }));
  const lines = found.map(({ title, kind, outcome, losses, fingerprint }) => ({ title, kind, outcome, losses, fingerprint }));
  return { counts, lines, pack: new Uint8Array(deflateRawSync(serialize(found.filter(({ fingerprint }) => fingerprint !== null)), { level: 1 })) };
}

export function unpacked(pack: Uint8Array): readonly TakenItem[] {
  return deserialize(inflateRawSync(pack)) as readonly TakenItem[];
}

export function writeFile({ format, language, items }: FileToWrite): ExportedFile {
  if (format === 'qti-2.1' || format === 'qti-3.0') return writeQti(items, { language, version: format === 'qti-3.0' ? '3.0' : '2.1' });
  return exportFile(format, items, { language });
}

export type ThreadWork = { readonly read: FileToRead } | { readonly write: FileToWrite };

/** What the thread does when it is asked. */
export default function work(asked: ThreadWork & AskedOfThread): ReadFile | ExportedFile {
  try {
    return 'write' in asked ? writeFile(asked.write) : readFile(asked.read, (done, of) => asked.port.postMessage({ done, of } satisfies FromThread));
  } finally {
    asked.port.close();
  }
}
