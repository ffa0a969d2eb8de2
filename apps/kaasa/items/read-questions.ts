import { readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Language } from '#kernel';
import { importFile, type FileFormat, type ImportedFile } from '#assessments/engine/formats';
import { readQti } from '#assessments/engine/qti';
import { OperatorError } from '../problem.js';

/** The questions of a file with what each lost; only a file that cannot be opened is an error. */
export async function readQuestions(file: string, format: FileFormat, language: Language): Promise<ImportedFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new OperatorError(`The file ${file} cannot be read.`);
  }
  return format === 'qti' ? readQti(bytes, { language, find: beside(file) }) : importFile(format, bytes, { language });
}

/** The pictures and sounds of an item that comes without its package: what lies in its folder, and nothing outside of it. */
function beside(file: string): (href: string) => Uint8Array | null {
  return (href) => {
    try {
      const folder = realpathSync(dirname(file));
      const path = realpathSync(resolve(folder, decodeURIComponent(href)));
      return path.startsWith(`${folder}${sep}`) ? readFileSync(path) : null;
    } catch {
      return null;
    }
  };
}
