import type { ItemContent, ItemResponse } from '../../item/index.js';

/** The response that takes the given parts, the best first, as far as the item lets one. */
export function responseOf(item: ItemContent, parts: readonly string[]): ItemResponse | null {
  const pairs = parts.map(twoOf);
  switch (item.kind) {
    case 'single-choice':
    case 'true-false':
      return parts.length === 0 ? null : { chosen: parts.slice(0, 1) };
    case 'multiple-choice':
    case 'hotspot':
      return { chosen: item.maxChoices === undefined || item.maxChoices === 0 ? parts : parts.slice(0, item.maxChoices) };
    case 'matching':
      return { pairs: pairs.filter(([prompt], index) => pairs.findIndex(([other]) => other === prompt) === index) };
    case 'association':
      return { pairs: item.maxPairs === undefined || item.maxPairs === 0 ? pairs : pairs.slice(0, item.maxPairs) };
    case 'gap': {
      const given = new Map<string, string>();
      for (const [gap, value] of pairs) if (!given.has(gap)) given.set(gap, value);
      return { gaps: Object.fromEntries(given) };
    }
    case 'ordering':
      return { chosen: item.elements.map(({ key }) => key) };
    default:
      return null;
  }
}

function twoOf(part: string): readonly [string, string] {
  const at = part.indexOf(' ');
  return [part.slice(0, at), part.slice(at + 1)];
}
