export { namedParts } from './named-parts.js';
export type {
  AssociationItem,
  CaseChoice,
  CaseItem,
  ChoiceItem,
  ExtendedTextItem,
  FileItem,
  Gap,
  GapItem,
  HotspotItem,
  ItemContent,
  ItemKind,
  MatchingItem,
  MultipleChoiceItem,
  NumericItem,
  OrderingItem,
  PointItem,
  ScaleItem,
  ShortTextItem,
  SingleChoiceItem,
  SliderItem,
  TrueFalseItem,
} from './kinds.js';
export type { AcceptedNumber, AcceptedText, Area, ItemBase, ItemMedia, ItemOption, KeyedText, NumberUnit, Rubric, RubricLevel, Shape, TextMatching } from './parts.js';
export type { ChosenResponse, FilesResponse, GapsResponse, ItemResponse, PairsResponse, PointsResponse, ResponseByKind, ResponseTo, TextResponse, ValuesResponse } from './response.js';
export { shownMedia } from './shown-media.js';
