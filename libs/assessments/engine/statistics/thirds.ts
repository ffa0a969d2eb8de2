/** The third of each person, 0 the lowest. People with equal scores are never parted, so thirds may differ in size or be empty. */
export function thirdsOf(rests: readonly number[]): number[] {
  const sorted = Float64Array.from(rests).sort();
  const [lower = 0, upper = 0] = [sorted[Math.ceil(sorted.length / 3) - 1], sorted[Math.ceil((2 * sorted.length) / 3) - 1]];
  return rests.map((rest) => (rest <= lower ? 0 : rest <= upper ? 1 : 2));
}

export type ByThird = readonly [low: number | null, middle: number | null, high: number | null];

/** The mean of the values in each third; null without anybody there. */
export function meansByThird(values: readonly number[], thirds: readonly number[]): ByThird {
  const meanIn = (third: number) => {
    const members = values.filter((_, person) => thirds[person] === third);
    return members.length === 0 ? null : members.reduce((sum, value) => sum + value, 0) / members.length;
  };
  return [meanIn(0), meanIn(1), meanIn(2)];
}
