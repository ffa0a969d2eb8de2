import { readFile } from 'node:fs/promises';
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
  return format === 'qti' ? readQti(bytes, { language }) : importFile(format, bytes, { language });
}
