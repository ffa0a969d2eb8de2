/** The weights of the two steps in which the last digit of an Estonian personal code (EVS 585) checks the others. */
const weights = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]] as const;

/** As typed, without what people put between digits. */
export function digitsOfCode(typed: string): string {
  return typed.replace(/[\s.-]/gu, '');
}

/** Whether it can be somebody's Estonian personal code: eleven digits, a day that there was, and the right last digit. */
export function isEstonianPersonalCode(code: string): boolean {
  const born = birthDateOf(code);
  if (born === null) return false;
  const digits = [...code].map(Number);
  const rest = (row: readonly number[]) => row.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
  const [first, second] = weights.map(rest);
  const check = first !== 10 ? first : second === 10 ? 0 : second;
  return check === digits[10];
}

/** The year of birth that a code tells; null when it tells no day. */
export function birthYearOf(code: string): number | null {
  return birthDateOf(code)?.getUTCFullYear() ?? null;
}

function birthDateOf(code: string): Date | null {
  if (!/^[1-8]\d{10}$/u.test(code)) return null;
  const year = 1800 + 100 * Math.floor((Number(code[0]) - 1) / 2) + Number(code.slice(1, 3));
  const [month, day] = [Number(code.slice(3, 5)), Number(code.slice(5, 7))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}
