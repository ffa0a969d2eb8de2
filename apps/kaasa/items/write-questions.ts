import type { Language } from '#kernel';
import { exportFile, type ExportedFile, type ExportedItem, type FileFormat } from '#assessments/engine/formats';
import { writeQti } from '#assessments/engine/qti';

/** Questions as a file of any format. */
export function writeQuestions(items: readonly ExportedItem[], format: FileFormat, language: Language): ExportedFile {
  return format === 'qti' ? writeQti(items, { language }) : exportFile(format, items, { language });
}
