/** One entry of a GIFT file: a question, a description or a category, with the comments before it. */
export interface GiftEntry {
  readonly category: string | null;
  readonly text: string;
  readonly comments: readonly string[];
}

/** Parts a file into its entries: blank lines part them, lines that begin with `//` are comments, `$CATEGORY:` lines stand alone. */
export function splitGift(source: string): GiftEntry[] {
  const entries: GiftEntry[] = [];
  let lines: string[] = [];
  let comments: string[] = [];
  const finish = () => {
    const text = lines.join('\n').trim();
    if (text !== '') {
      entries.push({ category: null, text, comments });
      comments = [];
    }
    lines = [];
  };
  for (const line of source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')) {
    const plain = line.trim();
    const category = /^\$CATEGORY:\s*(.*)$/.exec(plain)?.[1];
    if (plain.startsWith('//')) comments.push(plain.slice(2).trim());
    else if (category !== undefined) {
      finish();
      entries.push({ category: category.trim(), text: '', comments: [] });
      comments = [];
    } else if (plain === '') finish();
    else lines.push(line);
  }
  finish();
  return entries;
}
