export type CharTest = (char: string) => boolean;

const nameStart = /^[\p{L}\p{Nl}_:]$/u;
const nameChar = /^[\p{L}\p{Nl}\p{M}\p{Nd}\p{Lm}_:.\-\u00B7]$/u;
const digit = /^\p{Nd}$/u;
const noWord = /^[\p{P}\p{Z}\p{C}]$/u;

export const anyButLineEnd: CharTest = (char) => char !== '\n' && char !== '\r';

export function complement(test: CharTest): CharTest {
  return (char) => !test(char);
}

const lower: Readonly<Record<string, CharTest>> = {
  s: (char) => ' \t\n\r'.includes(char),
  d: (char) => digit.test(char),
  w: (char) => !noWord.test(char),
  i: (char) => nameStart.test(char),
  c: (char) => nameChar.test(char),
};

/** The class of a letter after a backslash, in capitals its complement; null where there is none. */
export function escapeClass(letter: string): CharTest | null {
  const test = Object.hasOwn(lower, letter.toLowerCase()) ? lower[letter.toLowerCase()] : undefined;
  if (test === undefined) return null;
  return letter === letter.toLowerCase() ? test : complement(test);
}

/** A general category such as `Lu`; null where Unicode has none by that name. Blocks are not known. */
export function categoryClass(name: string): CharTest | null {
  if (!/^[LMNPZSC][a-z]?$/.test(name)) return null;
  try {
    const expression = new RegExp(`^\\p{${name}}$`, 'u');
    return (char) => expression.test(char);
  } catch {
    return null;
  }
}
