export type { ItemContent, ItemKind, ItemOption, ItemResponse, MultipleChoiceItem, SingleChoiceItem } from './item.js';
