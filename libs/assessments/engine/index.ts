export { gradeItem, responseFault, type Grade, type GradeStep } from './grade.js';
export type { ItemContent, ItemKind, ItemOption, ItemResponse, MultipleChoiceItem, SingleChoiceItem } from './item.js';
