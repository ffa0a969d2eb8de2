/** Chance that comes out the same at every run: one seed, one sequence (sfc32, Chris Doty-Humphrey). */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(private readonly seed: string) {
    [this.a, this.b, this.c] = [hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`)];
    for (let i = 0; i < 12; i++) this.next();
  }

  /** A sequence of its own, so that a change in one place does not shift all others. */
  for(purpose: string): Random {
    return new Random(`${this.seed}/${purpose}`);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter++) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.whole(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T>(weights: readonly (readonly [T, number])[]): T {
    let left = this.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weights) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(weights)[0];
  }

  /** Normal with mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  shuffled<T>(values: readonly T[]): T[] {
    return values
      .map((value) => ({ value, rank: this.next() }))
      .sort((x, y) => x.rank - y.rank)
      .map(({ value }) => value);
  }

  sample<T>(values: readonly T[], count: number): T[] {
    return this.shuffled(values).slice(0, count);
  }

  /** A UUIDv7 of that moment whose random part comes from this sequence. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const [x, y, z] = [this.hex(3), this.hex(3), this.hex(12)];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${x}-${(8 + this.whole(0, 3)).toString(16)}${y}-${z}`;
  }

  private hex(digits: number): string {
    return Array.from({ length: digits }, () => this.whole(0, 15).toString(16)).join('');
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
