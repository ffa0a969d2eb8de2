import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.env['KAASA_CORPORA'] ?? resolve(process.cwd(), '../shared/corpora');

/** A folder of test data that others wrote; it lies outside the repository, and specs that need it are skipped without. */
export function corpus(name: string): { readonly present: boolean; path(file: string): string; bytes(file: string): Buffer; json(file: string): unknown } {
  const path = (file: string) => join(folder, name, file);
  return { present: existsSync(join(folder, name)), path, bytes: (file) => readFileSync(path(file)), json: (file) => JSON.parse(readFileSync(path(file), 'utf8')) as unknown };
}
