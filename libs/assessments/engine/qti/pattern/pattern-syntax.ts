import { QtiFault } from '../fault.js';
import { anyButLineEnd, categoryClass, complement, escapeClass, type CharTest } from './char-class.js';

/** What a pattern of XML Schema says. */
export type Pattern =
  | { readonly kind: 'chars'; readonly test: CharTest }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number };

const longest = 2_000;
const deepest = 50;

/** Reads a regular expression of XML Schema; `^` and `$` around the whole or a branch of it, which many write, change nothing. */
export function parsePattern(text: string): Pattern {
  if (text.length > longest) throw new QtiFault('too-long', `A pattern is longer than ${longest} characters.`);
  const parser = new PatternParser([...text], text);
  const pattern = parser.choice(0);
  if (!parser.atEnd()) throw parser.fault();
  return pattern;
}

class PatternParser {
  private at = 0;

  constructor(
    private readonly chars: readonly string[],
    private readonly source: string,
  ) {}

  atEnd(): boolean {
    return this.at >= this.chars.length;
  }

  fault(): QtiFault {
    return new QtiFault('unsupported', `The pattern “${this.source.slice(0, 80)}” is not one of XML Schema.`);
  }

  choice(depth: number): Pattern {
    if (depth > deepest) throw new QtiFault('too-long', `A pattern is nested more than ${deepest} deep.`);
    const branches = [this.sequence(depth)];
    while (this.take('|')) branches.push(this.sequence(depth));
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'choice', branches };
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    if (depth === 0) this.take('^');
    while (!this.atEnd() && this.peek() !== '|' && this.peek() !== ')' && !(depth === 0 && this.closes())) parts.push(this.piece(depth));
    return { kind: 'sequence', parts };
  }

  /** Takes a `$` that ends a branch. */
  private closes(): boolean {
    const following = this.chars[this.at + 1];
    return (following === undefined || following === '|') && this.take('$');
  }

  private piece(depth: number): Pattern {
    const part = this.atom(depth);
    const quantity = this.quantity();
    if (quantity === null) return part;
    // For a match of the whole it makes no difference who is greedy.
    this.take('?');
    return { kind: 'repeat', part, ...quantity };
  }

  private quantity(): { readonly min: number; readonly max: number } | null {
    if (this.take('?')) return { min: 0, max: 1 };
    if (this.take('*')) return { min: 0, max: Infinity };
    if (this.take('+')) return { min: 1, max: Infinity };
    if (!this.take('{')) return null;
    const end = this.chars.indexOf('}', this.at);
    const [, least, comma, most] = /^(\d{1,5})(,?)(\d{0,5})$/.exec(this.chars.slice(this.at, end).join('')) ?? [];
    if (end < 0 || least === undefined) throw this.fault();
    this.at = end + 1;
    const min = Number(least);
    const max = comma === '' ? min : most === '' || most === undefined ? Infinity : Number(most);
    if (max < min) throw this.fault();
    return { min, max };
  }

  private atom(depth: number): Pattern {
    if (this.take('(')) {
      if (this.take('?') && !this.take(':')) throw this.fault();
      const inner = this.choice(depth + 1);
      if (!this.take(')')) throw this.fault();
      return inner;
    }
    if (this.take('[')) return { kind: 'chars', test: this.group(depth) };
    if (this.take('.')) return { kind: 'chars', test: anyButLineEnd };
    if (this.take('\\')) return { kind: 'chars', test: this.escape() };
    const char = this.next();
    if ('?*+{'.includes(char)) throw this.fault();
    return { kind: 'chars', test: (other) => other === char };
  }

  /** After `[`: characters, ranges and classes, perhaps complemented, perhaps less another group. */
  private group(depth: number): CharTest {
    if (depth > deepest) throw this.fault();
    const negative = this.take('^');
    const tests: CharTest[] = [];
    let less: CharTest | null = null;
    for (let first = true; !this.take(']'); first = false) {
      if (!first && this.peek() === '-' && this.chars[this.at + 1] === '[') {
        this.at += 2;
        less = this.group(depth + 1);
        continue;
      }
      tests.push(this.member());
    }
    const included: CharTest = (char) => tests.some((test) => test(char)) !== negative;
    const excluded = less;
    return excluded === null ? included : (char) => included(char) && !excluded(char);
  }

  private member(): CharTest {
    const start = this.groupChar();
    if (typeof start !== 'string') return start;
    const following = this.chars[this.at + 1];
    if (this.peek() !== '-' || following === undefined || following === ']' || following === '[') return (char) => char === start;
    this.at++;
    const end = this.groupChar();
    if (typeof end !== 'string' || end < start) throw this.fault();
    const [from, to] = [start.codePointAt(0) ?? 0, end.codePointAt(0) ?? 0];
    return (char) => (char.codePointAt(0) ?? 0) >= from && (char.codePointAt(0) ?? 0) <= to;
  }

  private groupChar(): string | CharTest {
    if (!this.take('\\')) return this.next();
    const escaped = this.peek();
    if (escaped !== undefined && 'sSdDwWiIcCpP'.includes(escaped)) return this.escape();
    return this.escapedChar();
  }

  /** After the backslash. */
  private escape(): CharTest {
    const letter = this.peek() ?? '';
    if (letter === 'p' || letter === 'P') {
      this.at++;
      const end = this.chars.indexOf('}', this.at);
      if (!this.take('{') || end < 0) throw this.fault();
      const test = categoryClass(this.chars.slice(this.at, end).join(''));
      this.at = end + 1;
      if (test === null) throw this.fault();
      return letter === 'p' ? test : complement(test);
    }
    const known = escapeClass(letter);
    if (known !== null) {
      this.at++;
      return known;
    }
    const char = this.escapedChar();
    return (other) => other === char;
  }

  private escapedChar(): string {
    const char = this.next();
    if (char === 'n') return '\n';
    if (char === 'r') return '\r';
    if (char === 't') return '\t';
    if (/[A-Za-z0-9]/.test(char)) throw this.fault();
    return char;
  }

  private peek(): string | undefined {
    return this.chars[this.at];
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const char = this.chars[this.at++];
    if (char === undefined) throw this.fault();
    return char;
  }
}
