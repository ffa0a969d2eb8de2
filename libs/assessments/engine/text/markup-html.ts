import { parseMarkup, type Inline } from './markup.js';

export interface HtmlOptions {
  /** The address of a medium; without one its description stands in its place, or an ellipsis where it has none. */
  readonly mediaUrl?: (key: string) => string | undefined;
  /** What stands for a gap; its key in braces unless given. */
  readonly gap?: (key: string) => string;
}

/** Markup as HTML, everything in it escaped. */
export function markupToHtml(markup: string, options: HtmlOptions = {}): string {
  return parseMarkup(markup)
    .map((block) => (block.kind === 'list' ? `<ul>${block.items.map((item) => `<li>${inlineHtml(item, options)}</li>`).join('')}</ul>` : `<p>${inlineHtml(block.content, options)}</p>`))
    .join('\n');
}

export function inlineHtml(content: readonly Inline[], options: HtmlOptions): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      switch (piece.kind) {
        case 'strong':
          return `<strong>${inlineHtml(piece.content, options)}</strong>`;
        case 'emphasis':
          return `<em>${inlineHtml(piece.content, options)}</em>`;
        case 'code':
          return codeHtml(piece.text);
        case 'link':
          return `<a href="${escapeHtml(piece.href)}">${inlineHtml(piece.content, options)}</a>`;
        case 'media': {
          const url = options.mediaUrl?.(piece.key);
          return url === undefined ? escapeHtml(piece.alt === '' ? '…' : piece.alt) : `<img src="${escapeHtml(url)}" alt="${escapeHtml(piece.alt)}">`;
        }
        case 'gap':
          return options.gap?.(piece.key) ?? escapeHtml(`{{${piece.key}}}`);
        case 'break':
          return '<br>';
      }
    })
    .join('');
}

/** Indentation as unbreakable spaces, which HTML keeps. */
function codeHtml(code: string): string {
  const text = code.trimEnd().replace(/^\s+/, (spaces) => '\u00A0'.repeat(spaces.length));
  return text.trim() === '' ? ' ' : `<code>${escapeHtml(text)}</code>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
