import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';

export type PhraseFile = Record<string, string>;

const fileName = /^([a-z][a-z-]*)\.(et|ru|en)\.json$/;

/** The web's own phrases, and the words that pages have in common with what the server says. */
const folders = ['../phrases/', '../../../certificates/words/', '../../../mentoring/words/'].map((folder) => new URL(folder, import.meta.url));

/** By area and language: its file. */
export function listAreas(): Map<string, Map<string, string>> {
  const areas = new Map<string, Map<string, string>>();
  for (const path of folders.flatMap((folder) => readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder)))).sort()) {
    const [, area, language] = fileName.exec(basename(path)) ?? [];
    if (area !== undefined && language !== undefined) areas.set(area, new Map([...(areas.get(area) ?? []), [language, path]]));
  }
  return areas;
}

export function phraseFile(area: string, language: string): string {
  const path = listAreas().get(area)?.get(language);
  if (path === undefined) throw new Error(`There are no phrases of ${area} in ${language}`);
  return path;
}

export function readPhrases(area: string, language: string): PhraseFile {
  return JSON.parse(readFileSync(phraseFile(area, language), 'utf8')) as PhraseFile;
}

/** Messages as Lingui's runtime wants them, so that no browser carries the ICU parser. */
export function compilePhrases(phrases: PhraseFile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(phrases).map(([key, text]) => [key, compileMessage(text)]));
}
