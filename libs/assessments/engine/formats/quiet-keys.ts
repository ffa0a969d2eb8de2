/**
 * Keys that say nothing of the order in which an author wrote the texts: where the order or the pairing is the answer,
 * whoever looks at what a page is made of must not read it off the keys. The same texts get the same keys.
 */
export function quietKeys(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let key = fnv1a(text);
    for (let n = 2; taken.has(key); n++) key = fnv1a(`${n}\n${text}`);
    taken.add(key);
    return key;
  });
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): enough to tell a few texts apart. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `k${hash.toString(36)}`;
}

/** `a`, `b`, … `z`, `aa`, … for what is shuffled anyway. */
export function letterKey(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterKey(rest - 1) : ''}${String.fromCharCode(97 + (index % 26))}`;
}
