import type { Block, Inline } from './markup.js';

/** The markup that reads as these blocks. */
export function writeMarkup(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'list' ? block.items.map((item) => `- ${writeInline(item)}`).join('\n') : lineStarts(writeInline(block.content)))).join('\n\n');
}

/** Markup that reads as the plain text that it is given, signs and all. */
export function markupOf(plain: string): string {
  return lineStarts(escaped(plain.replace(/\r\n?/g, '\n')));
}

/** What is read of a markup, without its marks. */
export function plainOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'list' ? block.items.map((item) => `- ${plainInline(item)}`).join('\n') : plainInline(block.content))).join('\n\n');
}

/** `mark`: the sign of what stands around it. */
export function writeInline(content: readonly Inline[], mark = ''): string {
  const pieces = content.map((piece, i) => {
      if (typeof piece === 'string') return escaped(piece, { before: i === 0 ? mark : signOf(content[i - 1]), after: i === content.length - 1 ? mark : signOf(content[i + 1]) });
      switch (piece.kind) {
        case 'strong':
          return `**${writeInline(piece.content, '*')}**`;
        case 'emphasis':
          return `_${writeInline(piece.content, '_')}_`;
        case 'code':
          return `\`${piece.text}\``;
        case 'link':
          return `[${writeInline(piece.content)}](${piece.href})`;
        case 'media':
          return `![${piece.alt}](media:${piece.key})`;
        case 'gap':
          return `{{${piece.key}}}`;
        case 'break':
          return '\n';
      }
    });
  // Before a link, an exclamation mark would make it a picture.
  return pieces.map((written, i) => (written.endsWith('!') && pieces[i + 1]?.startsWith('[') === true ? `${written.slice(0, -1)}\\!` : written)).join('');
}

export function plainInline(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      switch (piece.kind) {
        case 'code':
          return piece.text;
        case 'media':
          return piece.alt;
        case 'gap':
          return `{{${piece.key}}}`;
        case 'break':
          return '\n';
        default:
          return plainInline(piece.content);
      }
    })
    .join('');
}

function signOf(piece: Inline | undefined): string {
  return typeof piece === 'object' && piece.kind === 'strong' ? '*' : typeof piece === 'object' && piece.kind === 'emphasis' ? '_' : '';
}

/** Only what would be read as markup is escaped, so that ordinary text stays as it was typed. `before` and `after`: the mark that the text touches, of which its own signs must not become a part. */
function escaped(text: string, { before, after } = { before: '', after: '' }): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~]|$)|`|\*+|_+|\](?=\()|\{\{/g, (sign, at: number) => {
    if (sign === '{{') return '\\{\\{';
    if ((at === 0 && sign[0] === before) || (at + sign.length === text.length && sign[0] === after)) return sign.replace(/./g, '\\$&');
    if (sign[0] === '*') return sign === '**' ? '\\*\\*' : sign;
    if (sign[0] !== '_') return `\\${sign}`;
    const inWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    return sign === '_' && !inWord ? '\\_' : sign;
  });
}

function lineStarts(markup: string): string {
  return markup.replace(/^- /gm, '\\- ');
}
