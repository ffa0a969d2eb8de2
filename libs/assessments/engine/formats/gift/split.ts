/** One entry of a GIFT file: a question, a description or a category, with the comments before it. */
export interface GiftEntry {
  readonly category: string | null;
  readonly text: string;
  readonly comments: readonly string[];
}

/**
 * Parts a file into its entries: blank lines part them, lines that begin with `//` are comments, `$CATEGORY:` lines stand alone.
 * Blank lines between braces that do close belong to the answers, though Moodle would not read them.
 */
export function splitGift(source: string): GiftEntry[] {
  const parts = new EntryParts();
  for (const line of source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')) {
    const plain = line.trim();
    const category = /^\$CATEGORY:\s*(.*)$/.exec(plain)?.[1];
    if (plain.startsWith('//')) parts.comment(plain.slice(2).trim());
    else if (category !== undefined) parts.category(category.trim());
    else if (plain === '') parts.blank();
    else parts.line(line);
  }
  parts.letGo();
  return parts.entries;
}

class EntryParts {
  readonly entries: GiftEntry[] = [];
  private lines: string[] = [];
  private comments: string[] = [];
  /** The paragraphs of a question whose braces are still open. */
  private held: string[] = [];

  comment(text: string): void {
    this.comments.push(text);
  }

  category(name: string): void {
    this.letGo();
    this.entries.push({ category: name, text: '', comments: [] });
    this.comments = [];
  }

  line(line: string): void {
    if (this.held.length > 0 && /^\s*::/.test(line)) this.letGo();
    this.lines.push(line);
    if (this.held.length > 0 && bracesOf(line).includes('{')) this.letGoOfHeld();
  }

  blank(): void {
    const paragraph = this.lines.join('\n').trim();
    if (paragraph === '') return;
    const braces = bracesOf(paragraph);
    if (this.held.length > 0 ? braces === '' : braces === '{') this.held.push(paragraph);
    else this.add([...this.held.splice(0), paragraph].join('\n\n'));
    this.lines = [];
  }

  /** What never closed was no question with blank lines in it, so each paragraph stands for itself. */
  letGo(): void {
    this.blank();
    this.letGoOfHeld();
  }

  private letGoOfHeld(): void {
    for (const paragraph of this.held.splice(0)) this.add(paragraph);
  }

  private add(text: string): void {
    this.entries.push({ category: null, text, comments: this.comments });
    this.comments = [];
  }
}

/** The braces that no backslash stands before, in their order. */
function bracesOf(text: string): string {
  return (text.match(/\\[\s\S]|[{}]/g) ?? []).filter((sign) => sign.length === 1).join('');
}
