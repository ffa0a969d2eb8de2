import type { ItemKind } from '#assessments/engine';
import { authorable } from '../editor/new-content.js';

const byImport = ['association', 'hotspot', 'point', 'slider'] as const satisfies readonly ItemKind[];

export const itemKinds: readonly ItemKind[] = [...authorable, ...byImport];

export function isItemKind(text: string): text is ItemKind {
  return itemKinds.some((kind) => kind === text);
}
