export { presentItem } from './present-item.js';
export type { PresentedByKind, PresentedGap, PresentedItem } from './presented-item.js';
export { optionSeed, shuffled } from './shuffled.js';
