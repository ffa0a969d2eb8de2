import type { Language, Localized } from '#kernel';
import { markupOf, readHtml, writeMarkup } from '../text/index.js';
import type { ImportedMedium } from './imported.js';
import type { Losses } from './losses.js';
import type { SourceText } from './moodle/question.js';

/** Longer texts are no questions; they would only make everything slow. */
export const longestText = 20_000;

export interface TextContext {
  readonly language: Language;
  readonly losses: Losses;
  /** The embedded files of the question, by name. */
  readonly files: ReadonlyMap<string, ImportedMedium>;
  /** Which of them its texts show, with what they say they show. */
  readonly shown: Map<string, { readonly medium: ImportedMedium; alt: string }>;
}

/** How Moodle's filters tell formulas from text. */
const tex = /\$\$[^$]{1,1000}\$\$|\\\([^\n]{1,1000}?\\\)|\\\[[\s\S]{1,1000}?\\\]/;

/** A text of a file in our markup. */
export function markupFrom({ format, text }: SourceText, context: TextContext): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  if (tex.test(plain)) context.losses.add('formula');
  if (format === 'plain') return markupOf(plain);
  if (format === 'markdown') return fromMarkdown(plain, context.losses);
  if (format === 'auto' && !looksLikeHtml(plain)) return markupOf(plain);
  const html = format === 'auto' ? plain.replace(/\n/g, '<br>') : plain;
  const { blocks, losses } = readHtml(html, { media: (source, alt) => mediaKey(source, alt, context) });
  context.losses.addAll(losses);
  return writeMarkup(blocks);
}

const tag = /<\/?(?:p|br|b|i|u|s|a|em|strong|span|div|img|ul|ol|li|h[1-6]|table|tr|td|th|pre|code|sub|sup|font|hr|blockquote|script|style|iframe|object|embed|svg|audio|video|tt|small|big|center|html|body)(?:\s[^<>]{0,2000})?\/?>|<!--|&(?:[a-zA-Z]{2,10}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});/i;

/** Whether a text of Moodle's own format has HTML in it: a tag that there is, not just a sign as in “a<b”. */
export function looksLikeHtml(text: string): boolean {
  return tag.test(text);
}

/** How a text begins, in one line without its markup, where a question has no name. */
export function plainTitle(text: string): string {
  return text.slice(0, 5_000).replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ').replace(/<[^>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
}

function mediaKey(source: string, alt: string, { files, shown, losses }: TextContext): string | null {
  const name = source.startsWith('@@PLUGINFILE@@/') ? decoded(source.slice('@@PLUGINFILE@@/'.length).replace(/\?.*$/, '')) : source;
  const medium = files.get(name);
  if (medium === undefined) return null;
  const known = shown.get(medium.key);
  if (known === undefined) shown.set(medium.key, { medium, alt });
  else if (known.alt === '') known.alt = alt;
  else if (alt !== known.alt && alt !== '') losses.add('media', 'A picture that is shown twice keeps the first of its descriptions.');
  return medium.key;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Markdown is near to our markup; what it has beyond stays as it is typed. */
function fromMarkdown(text: string, losses: Losses): string {
  if (/^(?:#{1,6} |> |\d+\. |={3,}|```|\|)|!\[|<[a-z/]/m.test(text)) losses.add('markdown');
  return text
    .replace(/(^|[^*\w\\])\*(?![*\s])([^*\n]{1,1000})\*(?![*\w])/g, '$1_$2_')
    .replace(/(^|[^_\w])__(?![_\s])([^_\n]{1,1000})__(?![_\w])/g, '$1**$2**')
    .replace(/^[*+] /gm, '- ');
}

/** A text that is known in one language. */
export function inLanguage(text: string, language: Language): Localized {
  return { et: '', ru: '', en: '', [language]: text.slice(0, longestText) };
}

export function localizedFrom(source: SourceText | undefined, context: TextContext): Localized {
  return inLanguage(source === undefined ? '' : markupFrom(source, context), context.language);
}
