import { readFile } from 'node:fs/promises';
import type { Language } from '#kernel';
import { importFile, type ImportFormat, type ImportedFile } from '#assessments/engine/formats';
import { OperatorError } from '../problem.js';

/** The questions of a file with what each lost; only a file that cannot be opened is an error. */
export async function readQuestions(file: string, format: ImportFormat, language: Language): Promise<ImportedFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new OperatorError(`The file ${file} cannot be read.`);
  }
  return importFile(format, bytes, { language });
}
