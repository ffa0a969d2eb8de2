import { languages, type Localized } from '#kernel';
import type { Loss } from '../imported.js';
import { reason } from '../reasons.js';

/**
 * The columns of our own table of questions, one part of a question a row and the three languages side by side. A row that
 * names a kind begins a question; the rows below it are its parts. Described for trainers in docs/guides/writing-questions.md.
 */
export const columns = ['title', 'kind', 'category', 'tags', 'points', 'part', 'key', 'value', 'et', 'ru', 'en'] as const;

export type Column = (typeof columns)[number];

export type Row = Readonly<Record<Column, string>>;

const empty: Row = { title: '', kind: '', category: '', tags: '', points: '', part: '', key: '', value: '', et: '', ru: '', en: '' };

export function rowOf(cells: Partial<Row>): Row {
  return { ...empty, ...cells };
}

export function textsOf({ et, ru, en }: Row): Localized {
  return { et: et.trim(), ru: ru.trim(), en: en.trim() };
}

export function hasText(text: Localized): boolean {
  return languages.some((language) => text[language] !== '');
}

/** The rows of a table whose first line names the columns, in any order; why when it has none of ours. */
export function rowsFrom(table: readonly (readonly string[])[]): Row[] | Loss {
  const [head = [], ...lines] = table;
  const names = head.map((cell) => cell.trim().toLowerCase());
  if (!names.includes('kind') || !names.includes('part')) return reason('columns', columns.join(', '));
  const at = columns.map((column) => [column, names.indexOf(column)] as const);
  return lines.map((line) => rowOf(Object.fromEntries(at.map(([column, index]) => [column, (line[index] ?? '').replace(/\r\n?/g, '\n')]))));
}

export function tableOf(rows: readonly Row[]): string[][] {
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
}
