import { htmlTokens, type HtmlToken } from './html-tokens.js';
import type { Block, Inline } from './markup.js';

/** What of an HTML text has no place in ours. */
export type TextLoss = 'formatting' | 'table' | 'script' | 'unsafe-link' | 'link' | 'embedded' | 'media';

export interface ReadHtml {
  readonly blocks: readonly Block[];
  readonly losses: ReadonlySet<TextLoss>;
}

export interface HtmlSources {
  /** The key of the medium that an address names, or null when there is none; then its description stands for it. */
  readonly media?: (source: string, alt: string) => string | null;
}

/** Reads HTML as our text, whatever it holds: nothing of it can run afterwards, and what is left out is told. */
export function readHtml(html: string, sources: HtmlSources = {}): ReadHtml {
  const builder = new Builder(sources);
  for (const token of htmlTokens(html)) builder.take(token);
  return { blocks: builder.finish(), losses: builder.losses };
}

type Mark = 'strong' | 'emphasis' | 'code' | 'link';
interface Open {
  readonly tag: string;
  readonly mark: Mark;
  readonly href: string;
  readonly content: Inline[];
}

const marks: Readonly<Record<string, Mark>> = { b: 'strong', strong: 'strong', h1: 'strong', h2: 'strong', h3: 'strong', h4: 'strong', h5: 'strong', h6: 'strong', th: 'strong', i: 'emphasis', em: 'emphasis', cite: 'emphasis', dfn: 'emphasis', var: 'emphasis', code: 'code', kbd: 'code', samp: 'code', tt: 'code' };
const blockTags = new Set('p div h1 h2 h3 h4 h5 h6 blockquote section article header footer main ul ol dl dt dd li table pre hr address figure figcaption form fieldset center'.split(' '));
const formattingTags = new Set(['u', 's', 'strike', 'del', 'ins', 'font', 'big', 'small', 'mark', 'center', 'marquee', 'blink', 'ruby']);
const embedded = new Set(['iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'form', 'input', 'button', 'select', 'textarea']);
const raised = { sup: ['0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'], sub: ['0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'] } as const;
const deepest = 30;

/** A block while it is read: only this file adds to it. */
type Growing = { readonly kind: 'paragraph'; readonly content: Inline[] } | { readonly kind: 'list'; readonly items: Inline[][] };

class Builder {
  readonly losses = new Set<TextLoss>();
  private readonly blocks: Growing[] = [];
  private readonly opens: Open[] = [];
  private readonly lists: { ordered: boolean; count: number }[] = [];
  private root: Inline[] = [];
  private item: { readonly ordered: number } | null = null;
  private pre = 0;
  private shift: 'sup' | 'sub' | null = null;
  private last = '';

  constructor(private readonly sources: HtmlSources) {}

  take(token: HtmlToken): void {
    if (token.kind === 'text') return this.text(token.text);
    if (token.kind === 'open') return this.open(token.name, token.attributes);
    this.close(token.name);
  }

  finish(): Block[] {
    this.flush(false);
    return this.blocks;
  }

  private text(text: string): void {
    if (this.pre > 0) return this.preformatted(text);
    let plain = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (plain.startsWith(' ') && (this.last === '' || this.last === ' ' || this.last === '\n')) plain = plain.slice(1);
    if (this.shift !== null) plain = this.shifted(plain, this.shift);
    this.put(plain);
  }

  private shifted(text: string, shift: 'sup' | 'sub'): string {
    const [from, to] = raised[shift];
    if ([...text].every((sign) => from.includes(sign))) return [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
    this.losses.add('formatting');
    return text;
  }

  private preformatted(text: string): void {
    text.split('\n').forEach((line, i) => {
      if (i > 0 && this.last !== '') this.put({ kind: 'break' });
      this.put(line.includes('`') || line.trim() === '' ? line : { kind: 'code', text: line.trimEnd() });
    });
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.inspect(name, attributes);
    if (blockTags.has(name)) this.flush(true);
    if (name === 'br') this.put({ kind: 'break' });
    else if (name === 'pre') this.pre++;
    else if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', count: 0 });
    else if (name === 'li') this.listItem();
    else if (name === 'sup' || name === 'sub') this.shift = name;
    else if (name === 'img' || name === 'audio' || name === 'video' || name === 'source') this.medium(attributes.get('src') ?? '', attributes.get('alt') ?? attributes.get('title') ?? '');
    else if (name === 'tr') this.row();
    else if (name === 'td' || name === 'th') this.cell();
    const mark = name === 'a' ? 'link' : marks[name];
    if (mark === undefined || this.opens.length >= deepest) return;
    const href = mark === 'link' ? this.href(attributes.get('href')) : '';
    if (mark !== 'link' || href !== null) this.opens.push({ tag: name, mark, href: href ?? '', content: [] });
  }

  private close(name: string): void {
    if (name === 'sup' || name === 'sub') this.shift = null;
    if (name === 'pre') this.pre = Math.max(0, this.pre - 1);
    const index = this.opens.findLastIndex(({ tag }) => tag === name);
    if (index >= 0) {
      const above = this.opens.slice(index + 1);
      this.shut(index);
      for (const { tag, mark, href } of above) this.opens.push({ tag, mark, href, content: [] });
    }
    if (blockTags.has(name)) this.flush(true);
    if (name === 'li') this.item = null;
    if (name === 'ul' || name === 'ol') this.lists.pop();
  }

  private inspect(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'script' || [...attributes.keys()].some((key) => key.startsWith('on'))) this.losses.add('script');
    if (name === 'table') this.losses.add('table');
    if (embedded.has(name)) this.losses.add('embedded');
    const style = attributes.get('style') ?? '';
    if (formattingTags.has(name) || name === 'style' || attributes.has('bgcolor') || /color|background|decoration|font-weight|font-style|display/i.test(style)) this.losses.add('formatting');
  }

  private medium(source: string, alt: string): void {
    if (source === '') return;
    const description = alt.replace(/[[\]\s]+/g, ' ').trim();
    const key = this.sources.media?.(source, description) ?? null;
    if (key === null) this.losses.add('media');
    if (key !== null) this.put({ kind: 'media', key, alt: description });
    else this.put(description);
  }

  private href(written: string | undefined): string | null {
    if (written === undefined || written === '' || written.startsWith('#')) return null;
    const address = written.trim().replace(/\s/g, '%20').replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    if (/^(?:https?:\/\/|mailto:)\S{1,1900}$/i.test(address)) return address.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase());
    // Control characters within a scheme do not hide it from browsers, so they must not hide it from here.
    // eslint-disable-next-line no-control-regex
    this.losses.add(/^(?:javascript|vbscript|data):/i.test(written.replace(/[\u0000-\u0020]/g, '')) ? 'unsafe-link' : 'link');
    return null;
  }

  private listItem(): void {
    const list = this.lists.at(-1);
    if (this.lists.length > 1) this.losses.add('formatting');
    if (list !== undefined) list.count++;
    this.item = { ordered: list?.ordered === true ? list.count : 0 };
  }

  private row(): void {
    if (this.last !== '') this.put({ kind: 'break' });
  }

  private cell(): void {
    if (this.last !== '' && this.last !== '\n') this.put(' | ');
  }

  private put(piece: Inline): void {
    if (piece === '') return;
    const target = this.opens.at(-1)?.content ?? this.root;
    const before = target.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') target[target.length - 1] = before + piece;
    else target.push(piece);
    this.last = typeof piece === 'string' ? (piece.at(-1) ?? '') : piece.kind === 'break' ? '\n' : 'x';
  }

  private shut(index: number): void {
    while (this.opens.length > index) {
      const open = this.opens.pop();
      if (open === undefined) return;
      const { last } = this;
      for (const piece of wrapped(open)) this.put(piece);
      this.last = last;
    }
  }

  /** Ends the block; marks that are open go on in the next. */
  private flush(reopen: boolean): void {
    const going = this.opens.map(({ tag, mark, href }) => ({ tag, mark, href, content: [] }));
    this.shut(0);
    const content = trimmed(this.root);
    [this.root, this.last] = [[], ''];
    if (content.length > 0) this.add(content);
    if (reopen) this.opens.push(...going);
  }

  private add(content: Inline[]): void {
    const last = this.blocks.at(-1);
    if (this.item === null) this.blocks.push({ kind: 'paragraph', content });
    else if (this.item.ordered > 0) this.numbered(content, this.item.ordered);
    else if (last?.kind === 'list') last.items.push(content);
    else this.blocks.push({ kind: 'list', items: [content] });
  }

  private numbered(content: Inline[], number: number): void {
    const last = this.blocks.at(-1);
    const line: Inline[] = [`${number}. `, ...content];
    if (number > 1 && last?.kind === 'paragraph') last.content.push({ kind: 'break' }, ...line);
    else this.blocks.push({ kind: 'paragraph', content: line });
  }
}

/** The marked text; white space at its ends stands outside, for a mark holds only to letters. */
function wrapped({ mark, href, content }: Open): Inline[] {
  const inner = mark === 'code' ? codeIn(content) : trimmed(content);
  if (inner.length === 0) return content;
  const [first, last] = [content[0], content.at(-1)];
  const lead = typeof first === 'string' && first.startsWith(' ') ? ' ' : '';
  const trail = typeof last === 'string' && last.endsWith(' ') ? ' ' : '';
  return [lead, piece(mark, href, inner), trail].flat();
}

function piece(mark: Mark, href: string, content: Inline[]): Inline | Inline[] {
  if (mark === 'code') return content;
  if (mark === 'link') return { kind: 'link', href, content };
  return content.some((part) => typeof part === 'object' && part.kind === mark) ? content : { kind: mark, content };
}

/** Code in one line; unbreakable spaces before it are its indentation. */
function codeIn(content: readonly Inline[]): Inline[] {
  const [only] = content;
  if (content.length !== 1 || typeof only !== 'string' || only.includes('`')) return trimmed(content);
  const text = only.replace(/^ | $/g, '').replace(/^\u00A0+/, (spaces) => ' '.repeat(spaces.length));
  return text.trim() === '' ? [] : [{ kind: 'code', text }];
}

function trimmed(content: readonly Inline[]): Inline[] {
  const isBlank = (part: Inline) => (typeof part === 'string' ? part.trim() === '' : part.kind === 'break');
  const begin = content.findIndex((part) => !isBlank(part));
  if (begin < 0) return [];
  const pieces = content.slice(begin, content.findLastIndex((part) => !isBlank(part)) + 1);
  if (typeof pieces[0] === 'string') pieces[0] = pieces[0].trimStart();
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last.trimEnd();
  return pieces;
}
