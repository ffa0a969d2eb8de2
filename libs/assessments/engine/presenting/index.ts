export { inLanguage, type InLanguage } from './in-language.js';
export { presentItem } from './present-item.js';
export type { PresentedByKind, PresentedGap, PresentedItem } from './presented-item.js';
export { optionSeed, shuffled } from './shuffled.js';
