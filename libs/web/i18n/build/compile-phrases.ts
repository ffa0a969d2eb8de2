import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

export type PhraseFile = Record<string, string>;

const fileName = /^([a-z][a-z-]*)\.(et|ru|en)\.json$/;

/** The phrase files of a folder, as area → languages that it has a file for. */
export function listAreas(folder: string): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort()) {
    const [, area, language] = fileName.exec(name) ?? [];
    if (area !== undefined && language !== undefined) areas.set(area, [...(areas.get(area) ?? []), language]);
  }
  return areas;
}

export function readPhrases(folder: string, area: string, language: string): PhraseFile {
  return JSON.parse(readFileSync(join(folder, `${area}.${language}.json`), 'utf8')) as PhraseFile;
}

/** Messages as Lingui's runtime wants them, so that no browser carries the ICU parser. */
export function compilePhrases(phrases: PhraseFile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(phrases).map(([key, text]) => [key, compileMessage(text)]));
}
