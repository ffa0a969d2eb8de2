/** A piece of running text. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'media'; readonly key: string; readonly alt: string }
  /** A gap of a gap text, `{{key}}`. */
  | { readonly kind: 'gap'; readonly key: string }
  | { readonly kind: 'break' };

export type Block = { readonly kind: 'paragraph'; readonly content: readonly Inline[] } | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/**
 * Reads the small markup of item texts: `**strong**`, `_emphasis_`, `` `code` ``, `[links](https://…)`, `![alt](media:key)`,
 * `{{gaps}}`, lines that begin with `- ` as a list, blank lines between paragraphs, single line ends as line breaks. A backslash takes its meaning from
 * a sign. Whatever is no markup stays text; every text can be read, in one pass.
 */
export function parseMarkup(text: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/)) blocks.push(...blocksOf(chunk.split('\n')));
  return blocks;
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: (readonly Inline[])[] = [];
  const close = () => {
    const content = inlineOf(paragraph.join('\n').trim());
    if (content.length > 0) blocks.push({ kind: 'paragraph', content });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    [paragraph, items] = [[], []];
  };
  for (const line of lines) {
    const isItem = line.startsWith('- ') && line.trim() !== '-';
    if (isItem ? paragraph.length > 0 : items.length > 0) close();
    if (isItem) items.push(inlineOf(line.slice(2).trim()));
    else paragraph.push(line);
  }
  close();
  return blocks;
}

/** An opened mark whose end has not come yet. */
interface Open {
  readonly sign: '**' | '_' | '[';
  readonly content: Inline[];
}

const signs = /\\[!-/:-@[-`{-~]|\*+|_+|`|!?\[|\]|\{\{[\w.-]{1,64}\}\}|\n/g;
const href = /^\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,2000})\)/;
const picture = /!\[([^\][\n]{0,2000})\]\(media:([\w.-]{1,64})\)/y;
const deepest = 30;

export function inlineOf(text: string): Inline[] {
  const root: Inline[] = [];
  const opens: Open[] = [];
  let at = 0;
  let noCode = false;
  const here = () => opens.at(-1)?.content ?? root;
  const put = (piece: Inline) => push(here(), piece);
  const shut = (index: number, wrap: (content: Inline[]) => Inline) => {
    for (const { sign, content } of opens.splice(index + 1)) [sign, ...content].forEach((piece) => push(opens[index]?.content ?? root, piece));
    const [open] = opens.splice(index, 1);
    if (open !== undefined) put(wrap(open.content));
  };
  signs.lastIndex = 0;
  const scanner = new RegExp(signs);
  for (let found = scanner.exec(text); found !== null; found = scanner.exec(text)) {
    const [sign] = found;
    const end = found.index + sign.length;
    if (found.index > at) put(text.slice(at, found.index));
    at = end;
    const [before, after] = [text[found.index - 1] ?? ' ', text[end] ?? ' '];
    if (sign === '\n') put({ kind: 'break' });
    else if (sign.startsWith('\\')) put(sign.slice(1));
    else if (sign.startsWith('{{')) put({ kind: 'gap', key: sign.slice(2, -2) });
    else if (sign === '`') {
      const close: number = noCode ? -1 : text.indexOf('`', end);
      noCode = close < 0;
      if (close > end && /^\s*$|\n/.test(text.slice(end, close))) {
        put('`');
        scanner.lastIndex = at;
        continue;
      }
      if (close > end) put({ kind: 'code', text: text.slice(end, close) });
      else put(close === end ? '``' : '`');
      if (close >= 0) at = close + 1;
    } else if (sign === '![') {
      picture.lastIndex = found.index;
      const [whole, alt = '', key = ''] = picture.exec(text) ?? [];
      if (whole === undefined) put('![');
      else {
        put({ kind: 'media', key, alt });
        at = found.index + whole.length;
      }
    } else if (sign === '[') {
      if (opens.length < deepest) opens.push({ sign, content: [] });
      else put(sign);
    } else if (sign === ']') {
      const index = opens.findLastIndex((open) => open.sign === '[');
      const target = href.exec(text.slice(found.index, found.index + 2_020))?.[1];
      if (index < 0 || target === undefined) put(sign);
      else {
        shut(index, (content) => ({ kind: 'link', href: target, content }));
        at = found.index + target.length + 3;
      }
    } else if (sign === '**' || sign === '_') {
      const index = opens.findLastIndex((open) => open.sign === sign);
      const letter = (one: string) => /[\p{L}\p{N}]/u.test(one);
      const closes = index >= 0 && !/\s/.test(before) && (index < opens.length - 1 || (opens[index]?.content.length ?? 0) > 0) && (sign === '**' || !letter(after));
      const begins = !/\s/.test(after) && (sign === '**' || !letter(before)) && opens.length < deepest;
      if (closes) shut(index, (content) => ({ kind: sign === '**' ? 'strong' : 'emphasis', content }));
      else if (begins && index < 0) opens.push({ sign, content: [] });
      else put(sign);
    } else put(sign);
    scanner.lastIndex = at;
  }
  if (at < text.length) put(text.slice(at));
  for (const { sign, content } of opens.splice(0)) [sign, ...content].forEach((piece) => push(root, piece));
  return root;
}

function push(content: Inline[], piece: Inline): void {
  const last = content.at(-1);
  if (piece === '') return;
  if (typeof piece === 'string' && typeof last === 'string') content[content.length - 1] = last + piece;
  else content.push(piece);
}
