/** Numbers that look random and are the same in every run (mulberry32). For specs. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number, near enough: twelve uniform ones less six. */
export const roughlyNormal = (random: () => number): number => Array.from({ length: 12 }, random).reduce((sum, part) => sum + part, -6);

/** Frequencies of the 32 answer patterns of LSAT section 6 (Bock & Lieberman 1970), 1000 people, 5 items. */
export function lsat6(): number[][] {
  const patterns = '00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8 01011:16 01101:3 01110:2 01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80 11000:16 11001:56 11010:21 11011:173 11100:11 11101:61 11110:28 11111:298';
  return patterns.split(' ').flatMap((entry) => {
    const [pattern = '', count = ''] = entry.split(':');
    return Array.from({ length: Number(count) }, () => [...pattern].map(Number));
  });
}
