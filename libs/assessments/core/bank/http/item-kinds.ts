import type { ItemKind } from '#assessments/engine';

const everyKind: Readonly<Record<ItemKind, true>> = {
  'single-choice': true,
  'multiple-choice': true,
  'true-false': true,
  matching: true,
  ordering: true,
  gap: true,
  'short-text': true,
  numeric: true,
  'extended-text': true,
  file: true,
  case: true,
  scale: true,
  association: true,
  hotspot: true,
  point: true,
  slider: true,
};

export const itemKinds = Object.keys(everyKind) as readonly ItemKind[];
