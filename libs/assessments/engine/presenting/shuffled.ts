/** The values in an order that depends on nothing but the seed: what a person saw can be shown again years later. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = mulberry32(seed);
  return values
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

/** The seed of one question's options within an attempt. */
export function optionSeed(attemptSeed: number, position: number): number {
  return (attemptSeed + Math.imul(position, 0x9e3779b9)) | 0;
}

/** Mulberry32 (Tommy Ettinger): 32 bits of state are plenty for ordering a few options. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
