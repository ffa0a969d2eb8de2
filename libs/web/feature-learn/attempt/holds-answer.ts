import type { ItemResponse } from '#assessments/engine';

/** Whether a response says anything: an empty field, or a choice taken back, does not. */
export function holdsAnswer(value: ItemResponse | null): boolean {
  if (value === null) return false;
  if ('chosen' in value) return value.chosen.length > 0;
  if ('pairs' in value) return value.pairs.length > 0;
  if ('points' in value) return value.points.length > 0;
  if ('files' in value) return value.files.length > 0;
  if ('text' in value) return value.text.trim() !== '';
  if ('gaps' in value) return Object.values(value.gaps).some((text) => text.trim() !== '');
  return Object.keys(value.values).length > 0;
}
