export type Mark = string | { kind: 'strong' | 'emphasis'; content: Mark[] };

// An underscore inside a word (an address, a file name) is no emphasis. Without lookbehind, which phones of 2022 do not know.
const mark = /\*\*(.+?)\*\*|(^|[^\p{L}\p{N}_])_([^_\n]+?)_(?![\p{L}\p{N}_])/gu;

/** `**strong**` and `_emphasis_`, and nothing else: all other text stays as it is. */
export function marksIn(text: string): Mark[] {
  const found: Mark[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, strong, before = '', emphasis = ''] = match;
    const start = match.index + before.length;
    if (start > end) found.push(text.slice(end, start));
    found.push(strong === undefined ? { kind: 'emphasis', content: [emphasis] } : { kind: 'strong', content: marksIn(strong) });
    end = match.index + whole.length;
  }
  if (end < text.length) found.push(text.slice(end));
  return found;
}

/** Blank lines part paragraphs. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\n\s*\n/);
}
