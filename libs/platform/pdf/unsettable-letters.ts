/** At most so many are named; a page of Chinese needs no list of its letters. */
const named = 20;

/** The letters that the typesetter's diagnostics say no font can show. */
export function unsettableLetters(error: unknown): string[] {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  const texts = [...message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)].map((match) => match[1] ?? '');
  return [...new Set(texts.map(readable))].slice(0, named);
}

/** Control and other invisible signs arrive escaped (`\\u{7}`) and are named by code point. */
function readable(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => `U+${hex.toUpperCase().padStart(4, '0')}`);
}
