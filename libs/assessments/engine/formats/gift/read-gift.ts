import { importedFile, nothing, type ImportedFile, type ImportedItem, type ImportOptions, type Loss } from '../imported.js';
import { isReason, reason } from '../reasons.js';
import { importedFrom } from '../moodle/to-item.js';
import type { SourceText } from '../moodle/question.js';
import { plainTitle } from '../read-text.js';
import { readBody } from './read-body.js';
import { splitGift, type GiftEntry } from './split.js';
import { formatted, unescaped } from './gift-text.js';

/** Reads a GIFT file as Moodle documents the format (docs.moodle.org/en/GIFT_format). Every entry is accounted for; nothing throws. */
export function readGift(source: string, { language }: ImportOptions): ImportedFile {
  const items: ImportedItem[] = [];
  let category: string[] = [];
  for (const entry of splitGift(source)) {
    if (entry.category !== null) category = categoryPath(entry.category);
    else items.push(readEntry(entry, category, language));
  }
  return importedFile('gift', items);
}

/** `$course$/top/History/1918` without what only Moodle knows; `//` is a slash within a name. */
export function categoryPath(written: string): string[] {
  return written
    .replaceAll('//', '\uE002')
    .split('/')
    .map((part) => part.replaceAll('\uE002', '/').trim())
    .filter((part, i) => part !== '' && !/^\$[a-z]+[0-9]*\$$/.test(part) && !(part === 'top' && i <= 1))
    .slice(0, 20)
    .map((part) => part.slice(0, 200));
}

function readEntry({ text, comments }: GiftEntry, category: readonly string[], language: ImportOptions['language']): ImportedItem {
  const { title, rest } = titled(text);
  const { id, tags } = tagged(comments);
  const found = answersIn(rest);
  const named = { category, tags, ...(id === undefined ? {} : { externalId: id }) };
  if (found === 'unbalanced') return rejected(title ?? rest, 'question', named, reason('braces'));
  const { before, answers, after } = found;
  const { format, text: first } = formatted(before.trimStart(), 'auto');
  const stem: SourceText = { format, text: after.trim() === '' ? first : `${first} _____ ${after.trim()}`.trim() };
  const shown = title ?? plainTitle(stem.text);
  if (answers === null) return rejected(shown, 'description', named, reason('description'));
  const body = readBody(answers, format);
  if (isReason(body)) return rejected(shown, 'question', named, body);
  const { explanation, ...more } = body;
  return importedFrom({ title: shown, stem, points: 1, hints: [], ...more, ...(explanation === undefined ? {} : { explanation }) }, { language, ...named });
}

function rejected(title: string, kind: string, named: Pick<ImportedItem, 'category' | 'tags'>, why: Loss): ImportedItem {
  return { ...nothing, ...named, title: plainTitle(title), kind, outcome: 'rejected', losses: [why] };
}

function titled(text: string): { readonly title: string | null; readonly rest: string } {
  const [whole, title] = /^::((?:\\[\s\S]|:(?!:)|[^:\\])*)::/.exec(text) ?? [];
  return whole === undefined || title === undefined ? { title: null, rest: text } : { title: unescaped(title).replace(/\s+/g, ' ').trim(), rest: text.slice(whole.length) };
}

/** `[id:…]` and `[tag:…]` in the comments before a question (MoodleNet and the GIFT editors write them). */
function tagged(comments: readonly string[]): { readonly id: string | undefined; readonly tags: string[] } {
  const marks = comments.flatMap((comment) => [...comment.matchAll(/\[(id|tag):((?:\\[\s\S]|[^\]\\]){1,200})\]/g)]);
  const values = (name: string) => marks.filter(([, kind]) => kind === name).map(([, , value = '']) => value.replace(/\\(.)/g, '$1').trim());
  return { id: values('id').at(-1), tags: [...new Set(values('tag'))].slice(0, 50) };
}

interface Parts {
  readonly before: string;
  /** Null when there is no answer block. */
  readonly answers: string | null;
  readonly after: string;
}

function answersIn(text: string): Parts | 'unbalanced' {
  const marks: { readonly at: number; readonly sign: string }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '\\') i++;
    else if (sign === '{' || sign === '}') marks.push({ at: i, sign });
  }
  const [open, close] = marks;
  if (open === undefined) return { before: text, answers: null, after: '' };
  if (open.sign !== '{' || close?.sign !== '}' || marks.length > 2) return 'unbalanced';
  return { before: text.slice(0, open.at), answers: text.slice(open.at + 1, close.at), after: unescaped(text.slice(close.at + 1)) };
}
