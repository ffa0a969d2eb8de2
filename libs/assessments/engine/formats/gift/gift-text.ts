import type { SourceText } from '../moodle/question.js';

const formats: Readonly<Record<string, SourceText['format']>> = { html: 'html', moodle: 'auto', plain: 'plain', markdown: 'markdown' };

/** A backslash takes its meaning from a sign; `\n` is a line end. */
export function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, sign: string) => (sign === 'n' ? '\n' : /[~=#{}:\\]/.test(sign) ? sign : whole));
}

/** A text with its format named before it, or the one that it has from the question. */
export function formatted(written: string, usual: SourceText['format']): SourceText {
  const [mark, name = ''] = /^\s*\[(html|moodle|plain|markdown)\]/.exec(written) ?? [];
  return { format: formats[name] ?? usual, text: unescaped(mark === undefined ? written : written.slice(mark.length)).trim() };
}

/** Parts a text at a sign that no backslash stands before. */
export function splitAt(text: string, sign: string): [string, string | null] {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(sign, i)) return [text.slice(0, i), text.slice(i + sign.length)];
  }
  return [text, null];
}

/** How a text is written so that it is read as itself. */
export function giftEscaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n');
}
