import type { Group, ScoreMatrix } from '#assessments/engine/statistics';
import { OperatorError } from '../problem.js';
import type { Table } from './read-table.js';

export interface ScoreColumns {
  readonly ignore: readonly string[];
  readonly maxima: ReadonlyMap<string, number>;
  readonly group?: { readonly column: string; readonly focal: string };
}

/** The scores in a table, and the group of each person if a column holds it. */
export function readScores(file: string, { heads, rows }: Table, { ignore, maxima, group }: ScoreColumns): { matrix: ScoreMatrix; groups: Group[] | null } {
  for (const column of [...ignore, ...maxima.keys(), ...(group ? [group.column] : [])]) known(file, heads, column);
  const left = new Set([...ignore, ...(group ? [group.column] : [])]);
  const items = heads.flatMap((head, index) => (left.has(head) ? [] : [{ head, index }]));
  if (items.length === 0) throw new OperatorError(`${file}: no column is left that could be an item.`);
  if (rows.length === 0) throw new OperatorError(`${file} names columns and holds no people.`);
  const stray = [...maxima.keys()].find((item) => left.has(item));
  if (stray !== undefined) throw new OperatorError(`--max names “${stray}”, which is not an item here.`);
  const matrix: ScoreMatrix = {
    items: items.map(({ head }) => head),
    rows: rows.map(({ line, cells }) => items.map(({ head, index }) => score({ file, line, head, max: maxima.get(head) }, cells[index] ?? ''))),
    maxima,
  };
  return { matrix, groups: group === undefined ? null : groupsOf(file, rows.map(({ cells }) => cells[heads.indexOf(group.column)] ?? ''), group) };
}

function known(file: string, heads: readonly string[], column: string): void {
  if (!heads.includes(column)) throw new OperatorError(`${file} has no column “${column}”. It has ${listed(heads)}.`);
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly head: string;
  readonly max: number | undefined;
}

/** Beyond it squares and sums would lose what they are made from. */
const largestScore = 1e9;

function score({ file, line, head, max }: Place, cell: string): number | null {
  if (cell === '') return null;
  const value = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : NaN;
  if (!(Math.abs(value) <= largestScore)) throw new OperatorError(`${file}, line ${line}, column “${head}”: “${cell}” is not a score. Leave a cell empty where there is no answer; a column that holds no scores can be left out with --ignore.`);
  if (max !== undefined && value > max) throw new OperatorError(`${file}, line ${line}, column “${head}”: ${cell} is more than its maximum ${max}.`);
  return value;
}

function groupsOf(file: string, cells: readonly string[], { column, focal }: { readonly column: string; readonly focal: string }): Group[] {
  const values = [...new Set(cells)].filter((cell) => cell !== '');
  if (!values.includes(focal)) throw new OperatorError(`${file}: nobody has “${focal}” in the column “${column}”. It holds ${listed(values)}.`);
  if (values.length === 1) throw new OperatorError(`${file}: everybody has “${focal}” in the column “${column}”, so there is nobody to compare with.`);
  return cells.map((cell) => (cell === '' ? null : cell === focal ? 'focal' : 'reference'));
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `“${name}”`).join(', ');
  return names.length === 0 ? 'nothing' : names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
