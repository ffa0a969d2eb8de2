import { languages, type Language, type Localized } from '#kernel';
import type { ItemContent, ItemMedia } from '../../item/index.js';
import { parseMarkup, type Block, type Inline } from '../../text/markup.js';
import { plainOf } from '../../text/write-markup.js';
import type { ExportLosses } from './export-losses.js';
import { html, qti, type QtiVersion, type XmlPart } from './markup-xml.js';

/** One item while it is written. */
export interface Writing {
  readonly language: Language;
  readonly version: QtiVersion;
  readonly losses: ExportLosses;
  /** The address of a medium in the package, by its key; none for what is not at hand. */
  readonly mediaPath: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, ItemMedia>;
}

/** What the parts of an item file are made from. */
export interface Written {
  readonly declarations: readonly XmlPart[];
  readonly body: readonly XmlPart[];
  /** The rules that make the score; none where a person gives it. */
  readonly rules: readonly XmlPart[];
  /** Explanations of options, by identifier of the option. */
  readonly feedback?: { readonly variable: string; readonly pieces: readonly { readonly identifier: string; readonly text: Localized }[] };
}

export function textIn({ language, losses }: Writing, text: Localized): string {
  if (text[language].trim() !== '') return text[language];
  const other = languages.find((each) => text[each].trim() !== '');
  if (other === undefined) return '';
  losses.add('language');
  return text[other];
}

export function isEmpty(text: Localized): boolean {
  return languages.every((language) => text[language].trim() === '');
}

export type GapWriter = (key: string) => XmlPart;

/** The text as blocks. */
export function flow(writing: Writing, text: Localized, gap?: GapWriter): XmlPart[] {
  return parseMarkup(textIn(writing, text)).map((block) => blockXml(writing, block, gap));
}

/** The text within an option: without a paragraph of its own where it has but one. */
export function inlineFlow(writing: Writing, text: Localized): XmlPart[] {
  const blocks = parseMarkup(textIn(writing, text));
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' ? inlineXml(writing, only.content) : blocks.map((block) => blockXml(writing, block));
}

/** The text where QTI takes nothing but letters. */
export function plain(writing: Writing, text: Localized): string {
  const blocks = parseMarkup(textIn(writing, text));
  if (blocks.some((block) => block.kind === 'list' || block.content.some((piece) => typeof piece !== 'string'))) writing.losses.add('formatting');
  return plainOf(blocks).replaceAll(/\s+/g, ' ').trim();
}

function blockXml(writing: Writing, block: Block, gap?: GapWriter): XmlPart {
  if (block.kind === 'list') return html('ul', {}, ...block.items.map((item) => html('li', {}, ...inlineXml(writing, item, gap))));
  return html('p', {}, ...inlineXml(writing, block.content, gap));
}

function inlineXml(writing: Writing, content: readonly Inline[], gap?: GapWriter): XmlPart[] {
  const isBreak = (piece: Inline | undefined) => typeof piece === 'object' && piece.kind === 'break';
  return content.map((piece, index): XmlPart => {
    // White space around a break is none when it is read.
    if (typeof piece === 'string') return piece.replaceAll(/[ \t\n]+/g, ' ').replace(isBreak(content[index - 1]) ? /^ / : /^(?!)/, '').replace(isBreak(content[index + 1]) ? / $/ : /^(?!)/, '');
    switch (piece.kind) {
      case 'strong':
        return html('strong', {}, ...inlineXml(writing, piece.content, gap));
      case 'emphasis':
        return html('em', {}, ...inlineXml(writing, piece.content, gap));
      case 'code':
        return html('code', {}, piece.text.replaceAll(/\s+/g, ' ').trim());
      case 'link':
        return html('a', { href: piece.href }, ...inlineXml(writing, piece.content, gap));
      case 'break':
        return html('br');
      case 'gap':
        return gap?.(piece.key) ?? `{{${piece.key}}}`;
      case 'media':
        return mediumXml(writing, piece.key, piece.alt);
    }
  });
}

function mediumXml(writing: Writing, key: string, alt: string): XmlPart {
  const path = writing.mediaPath.get(key);
  const medium = writing.media.get(key);
  if (path === undefined || medium === undefined) {
    writing.losses.add('media-missing');
    return alt === '' ? '…' : `[${alt}]`;
  }
  const described = alt === '' ? textIn(writing, medium.alt) : alt;
  if (medium.mediaType.startsWith('image/')) return html('img', { src: path, alt: described });
  return html('object', { data: path, type: medium.mediaType }, described === '' ? '…' : described);
}

/** The picture that a graphic question lies on; null where it is not at hand. */
export function pictureXml(writing: Writing, picture: ItemMedia & { readonly width: number; readonly height: number }): XmlPart | null {
  const path = writing.mediaPath.get(picture.key);
  if (path === undefined) return null;
  const alt = textIn(writing, picture.alt);
  const size = { width: Math.round(picture.width), height: Math.round(picture.height) };
  return html('object', { data: path, type: picture.mediaType, ...size }, ...(alt === '' ? [] : [alt]));
}

/** Notes and feedback of QTI 3 hold their text in a body of its own. */
export function bodied({ version }: Writing, parts: readonly XmlPart[]): readonly XmlPart[] {
  return version === '3.0' ? [qti('contentBody', {}, ...parts)] : parts;
}

/** Identifiers begin with a letter; keys need not. */
export function identifierOf(key: string): string {
  return /^[A-Za-z_]/.test(key) ? key : `k_${key}`;
}

export function amount(value: number): string {
  return String(Number(value.toPrecision(15)));
}

export function baseValue(type: string, value: string | number): XmlPart {
  return qti('baseValue', { baseType: type }, String(value));
}

export function variable(identifier: string): XmlPart {
  return qti('variable', { identifier });
}

export function setScore(value: XmlPart): XmlPart {
  return qti('setOutcomeValue', { identifier: 'SCORE' }, value);
}

export function addScore(points: number): XmlPart {
  return setScore(qti('sum', {}, variable('SCORE'), baseValue('float', amount(points))));
}

export function when(condition: XmlPart, ...rules: readonly XmlPart[]): XmlPart {
  return qti('responseCondition', {}, qti('responseIf', {}, condition, ...rules));
}

export type Writer<K extends ItemContent['kind']> = (item: Extract<ItemContent, { kind: K }>, writing: Writing) => Written | null;
