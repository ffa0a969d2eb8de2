import { languages } from '#kernel';
import type { ItemContent } from '../../item/index.js';
import type { ExportedItem, ExportOutcome } from '../imported.js';
import { Losses } from '../losses.js';
import { titleOf, unwritten, written } from '../write-text.js';
import { rowOf, tableOf, type Row } from './row.js';
import { partRows } from './to-rows.js';

/** Questions as the rows of our own table, in all languages at once. */
export function writeTable(items: readonly ExportedItem[]): { readonly table: string[][]; readonly items: ExportOutcome[] } {
  const rows: Row[] = [];
  const outcomes: ExportOutcome[] = [];
  for (const item of items) {
    const losses = new Losses();
    const title = titleOf(item, { language: 'et' });
    const content = withoutMedia(item.content, losses);
    const parts = partRows(content);
    if (parts === null) {
      outcomes.push(unwritten(item, title, 'not-in-table'));
      continue;
    }
    const category = (item.category ?? []).map((name) => oneLine(name).replaceAll('/', '-')).join(' / ');
    const tags = (item.tags ?? []).map((tag) => oneLine(tag).replaceAll(',', ';')).join(', ');
    rows.push(...[rowOf({ title, kind: content.kind, category, tags, points: String(content.points), part: 'stem', ...content.stem }), ...parts].map(trimmed));
    outcomes.push(written(item, title, losses.list));
  }
  return { table: tableOf(rows), items: outcomes };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function trimmed(row: Row): Row {
  const isAnswer = row.part === 'answer';
  const clean = (text: string) => (isAnswer ? text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n') : text.replace(/\r\n?/g, '\n').trim());
  return { ...row, ...Object.fromEntries(languages.map((language) => [language, clean(row[language])])) };
}

/** A table holds no files: what a picture shows stands in its place, or at least that something was there. */
function withoutMedia(item: ItemContent, losses: Losses): ItemContent {
  if ((item.media ?? []).length === 0) return item;
  losses.add('media-missing');
  return JSON.parse(JSON.stringify({ ...item, media: undefined }).replace(/!\[((?:[^\]\\]|\\.){0,2000})\]\(media:[\w.-]{1,64}\)/g, (_, alt: string) => (alt === '' ? '…' : alt))) as ItemContent;
}
