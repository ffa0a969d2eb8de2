import { decodeEntities } from './html-entities.js';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** What these hold is code, not text. */
const hidden = new Set(['script', 'style', 'iframe', 'object', 'embed', 'noscript', 'template', 'applet', 'svg', 'math', 'title', 'textarea', 'select']);

/** HTML in its pieces, however broken it is, in one pass. What stands in scripts and their like is left out; that they were there is told. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const lower = html.toLowerCase();
  const text = (from: number, to: number) => {
    if (to > from) tokens.push({ kind: 'text', text: decodeEntities(html.slice(from, to)) });
  };
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html[open + 1] ?? '';
    if (!/[a-zA-Z/!?]/.test(next)) {
      text(at, open + 1);
      at = open + 1;
      continue;
    }
    text(at, open);
    if (next === '!' || next === '?') {
      const end = html.startsWith('<!--', open) ? endOf(html, '-->', open + 4) : endOf(html, '>', open);
      at = end;
      continue;
    }
    const end = tagEnd(html, open);
    const token = tagOf(html.slice(open, end));
    at = end;
    if (token === null) continue;
    tokens.push(token);
    if (token.kind === 'open' && hidden.has(token.name)) {
      const close = unclosed.has(token.name) ? -1 : lower.indexOf(`</${token.name}`, end);
      if (close < 0) unclosed.add(token.name);
      at = close < 0 ? (hasNoEnd(token.name) ? end : html.length) : close;
    }
  }
  text(at, html.length);
  return tokens;
}

function hasNoEnd(name: string): boolean {
  return name === 'embed' || name === 'object' || name === 'applet';
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Behind the `>` that ends a tag, not one within quotes. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < html.length; i++) {
    const sign = html[i] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && html[i - 1] === '=') quote = sign;
    else if (sign === '>') return i + 1;
  }
  return html.length;
}

const attribute = /([^\s"'<>/=]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g;
const longestTag = 20_000;

function tagOf(tag: string): HtmlToken | null {
  const [, slash, name] = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/.exec(tag) ?? [];
  if (name === undefined) return null;
  if (slash === '/') return { kind: 'close', name: name.toLowerCase() };
  const attributes = new Map<string, string>();
  const written = tag.slice(1 + name.length, 1 + name.length + longestTag).replace(/\/?>$/, '');
  for (const [, key = '', double, single, bare] of written.matchAll(attribute)) {
    const lower = key.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return { kind: 'open', name: name.toLowerCase(), attributes };
}
