import { languages, type Language } from '#kernel';
import type { ItemContent } from '../../item/index.js';
import { faultOf } from '../fault-of.js';
import { importedFile, nothing, outcomeOf, refusedFile, type ImportedFile, type ImportedItem } from '../imported.js';
import { Losses } from '../losses.js';
import { faultReason, reason } from '../reasons.js';
import { contentFrom } from './from-rows.js';
import { rowsFrom, type Row } from './row.js';

const mostRows = 500_000;

/** The questions of a table in our own layout. Rows before the first question are told; nothing throws. */
export function readTable(format: 'csv' | 'xlsx', table: readonly (readonly string[])[]): ImportedFile {
  const rows = rowsFrom(table);
  if (!Array.isArray(rows)) return refusedFile(format, rows);
  if (rows.length > mostRows) return refusedFile(format, reason('too-many-rows'));
  const questions: { readonly head: Row; readonly parts: Row[] }[] = [];
  for (const row of rows) {
    if (row.kind.trim() !== '') questions.push({ head: row, parts: [] });
    else questions.at(-1)?.parts.push(row);
  }
  return importedFile(format, questions.map(({ head, parts }) => itemFrom(head, parts)));
}

function itemFrom(head: Row, parts: readonly Row[]): ImportedItem {
  const title = head.title.trim().slice(0, 200) || (languages.map((language) => head[language].trim()).find((text) => text !== '') ?? '').replace(/\s+/g, ' ').slice(0, 80);
  const named = {
    title,
    kind: head.kind.trim().toLowerCase().slice(0, 60),
    category: list(head.category, '/'),
    tags: list(head.tags, ','),
  };
  const { content, misunderstood } = contentFrom(head, parts);
  if (misunderstood !== null) return { ...nothing, ...named, outcome: 'rejected', losses: [misunderstood] };
  const losses = new Losses();
  const fault = faultOf(content, losses);
  if (fault !== undefined) return { ...nothing, ...named, outcome: 'rejected', losses: [faultReason(fault)] };
  return { ...named, outcome: outcomeOf(losses.list), losses: losses.list, content: content as ItemContent, languages: languagesOf(content as ItemContent), media: [] };
}

function languagesOf({ stem }: ItemContent): Language[] {
  return languages.filter((language) => stem[language] !== '');
}

function list(cell: string, sign: string): string[] {
  return cell.split(sign).map((part) => part.trim().slice(0, 200)).filter((part) => part !== '').slice(0, 50);
}
