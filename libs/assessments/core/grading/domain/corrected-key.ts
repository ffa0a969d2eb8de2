import { isItemContent, itemFaults, type ItemContent } from '#assessments/engine';

/**
 * Whether it is the same question with another key. What people saw must stay: else their answers would be to something else.
 * A question that is graded by hand has no key.
 */
export function correctsKeyOnly(asked: ItemContent, corrected: unknown): corrected is ItemContent {
  return isItemContent(corrected) && itemFaults(corrected).length === 0 && JSON.stringify(seen(asked)) === JSON.stringify(seen(corrected));
}

/** The question without what decides on right and wrong. */
function seen(content: ItemContent): unknown {
  const { explanation: _, hints: __, ...shown } = content;
  return withoutKeys(shown);
}

const keys = new Set(['correct', 'share', 'explanation', 'explanations', 'answer', 'answers', 'accepts', 'pairs', 'scoring', 'unitPenalty', 'caseSensitive', 'wildcards', 'weight']);

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !keys.has(name))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, part]) => [name, withoutKeys(part)]),
  );
}
