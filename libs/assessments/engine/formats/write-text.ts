import { languages, type Language, type Localized } from '#kernel';
import type { ItemContent } from '../item/index.js';
import { markupToHtml, parseMarkup, plainOf, type Block } from '../text/index.js';
import type { ExportedItem, ExportOutcome, Loss } from './imported.js';
import { outcomeOf } from './imported.js';
import { Losses } from './losses.js';
import { reason, type ReasonCode } from './reasons.js';

/** What a writer of one item needs to know. */
export interface WriteContext {
  readonly language: Language;
  readonly losses: Losses;
}

/** A text in the asked language; where it is empty, in another, and that is told. */
export function pick(text: Localized | undefined, { language, losses }: WriteContext): string {
  if (text === undefined) return '';
  if (text[language].trim() !== '') return text[language].trim();
  const other = languages.map((one) => text[one].trim()).find((one) => one !== '') ?? '';
  if (other !== '') losses.add('language');
  return other;
}

/** Whether a text is more than lines of plain text that no reader takes for HTML. */
export function isFormatted(markup: string): boolean {
  return !parseMarkup(markup).every(isPlain) || /[<&]|->/.test(plainOf(parseMarkup(markup)));
}

function isPlain(block: Block): boolean {
  return block.kind === 'paragraph' && block.content.every((piece) => typeof piece === 'string' || piece.kind === 'break');
}

/** HTML of a text; one paragraph alone needs no tag around it. */
export function htmlOf(markup: string, options: Parameters<typeof markupToHtml>[1] = {}): string {
  const html = markupToHtml(markup, options).replace(/[ \t]+/g, ' ').replace(/ ?<br> ?/g, '<br>').replace(/<(p|li)> /g, '<$1>').replace(/ <\/(p|li)>/g, '</$1>');
  return html.startsWith('<p>') && html.indexOf('</p>') === html.length - 4 ? html.slice(3, -4) : html;
}

export function plainText(markup: string): string {
  return plainOf(parseMarkup(markup.replaceAll('![](media:', '![…](media:'))).trim();
}

/** An asterisk that stands for itself is escaped where asterisks stand for anything. */
export function typedText(text: string, wildcards: boolean | undefined): string {
  return (wildcards === true ? text : text.replaceAll('*', '\\*')).replace(/\s+/g, ' ').trim();
}

/** How far off, in numbers. */
export function absoluteTolerance({ value, tolerance: { kind, by } }: { readonly value: number; readonly tolerance: { readonly kind: string; readonly by: number } }): number {
  return kind === 'absolute' ? by : Number(Math.abs(by * value).toPrecision(12));
}

/** A name in one line: the item's own, or how its text begins. */
export function titleOf({ title, content }: ExportedItem, { language }: Pick<WriteContext, 'language'>): string {
  return (title.trim() || plainText(pick(content.stem, { language, losses: new Losses() }))).replace(/\s+/g, ' ').trim().slice(0, 80).trim();
}

/** What some settings of an item are worth in a format that has no place for them. */
export function loseCommon(item: ItemContent, losses: Losses, has: { readonly points: boolean; readonly hints: boolean; readonly media: boolean }): void {
  if (!has.points && item.points !== 1) losses.add('points');
  if (!has.hints && (item.hints ?? []).length > 0) losses.add('hints');
  if (!has.media && (item.media ?? []).length > 0) losses.add('media-missing');
}

export function written({ content: { kind } }: ExportedItem, title: string, losses: readonly Loss[]): ExportOutcome {
  return { title, kind, outcome: outcomeOf(losses), losses };
}

export function unwritten({ content: { kind } }: ExportedItem, title: string, why: ReasonCode): ExportOutcome {
  return { title, kind, outcome: 'rejected', losses: [reason(why)] };
}

/** The shares of options as they count. */
export function sharesOf({ kind, options }: Extract<ItemContent, { options: unknown }> | { readonly kind: 'gap'; readonly options: Extract<ItemContent, { options: unknown }>['options'] }): number[] {
  const right = Math.max(1, options.filter(({ correct }) => correct).length);
  return options.map(({ correct, share }) => share ?? (kind === 'multiple-choice' ? (correct ? 1 : -1) / right : correct ? 1 : 0));
}
