/** LIKE patterns of a search: each word has to occur somewhere. */
export function likePatterns(search: string | null | undefined): string[] {
  return (search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
