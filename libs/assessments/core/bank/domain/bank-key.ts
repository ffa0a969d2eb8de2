/** A key for commands and links, from a title; numbered from the second of the same title on. */
export function keyFrom(title: string, number: number): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const key = words === '' ? 'bank' : words;
  return number === 1 ? key : `${key}-${number}`;
}
