import type { Localized } from '#kernel';
import type { ItemContent, ItemResponse } from '../../item/index.js';
import type { Inline } from '../../text/markup.js';
import { writeMarkup } from '../../text/write-markup.js';
import type { QtiItem, QtiResponses } from '../processing/score-item.js';
import { childNamed, descendants, type XmlElement } from '../xml/element.js';
import { isRubric } from './kinds/rubric.js';
import type { Localize } from './localize.js';
import type { Losses } from './losses.js';
import type { MediaShelf } from './media.js';
import { blocksOf } from './read-text.js';

/** One item while it is read. */
export interface Reading {
  readonly item: QtiItem;
  readonly localize: Localize;
  readonly media: MediaShelf;
  readonly losses: Losses;
}

/** One thing that a person can choose, connect or type, as the response variable holds it. */
export interface Part {
  readonly id: string;
  readonly variable: string;
  /** As the file writes it: `A`, or `A G1` for a pair. */
  readonly value: string;
}

/** What the parts bring. */
export interface Worth {
  readonly points: number;
  /** Whether nothing is earned unless everything is right. */
  readonly whole: boolean;
  /** Of an order: what follows each other counts, not the places. */
  readonly neighbours: boolean;
  readonly share: (part: string) => number;
  readonly right: (part: string) => boolean;
}

/** A question of the file as one of ours, but for what its answers earn. */
export interface Shape {
  readonly parts: readonly Part[];
  readonly build: (worth: Worth) => ItemContent;
  readonly toQti: (response: ItemResponse | null) => QtiResponses;
}

export interface Base {
  readonly stem: Localized;
  readonly explanation: Localized;
}

/** What never belongs to the text of a question. */
const apart = new Set(['simpleChoice', 'simpleMatchSet', 'simpleAssociableChoice', 'inlineChoice', 'gapText', 'gapImg', 'hotspotChoice', 'associableHotspot', 'feedbackInline', 'feedbackBlock', 'templateInline', 'templateBlock', 'endAttemptInteraction', 'stylesheet', 'infoControl', 'catalogInfo', 'companionMaterialsInfo']);

/** What a text holds for an element of QTI, unless a kind of question says otherwise. */
export function ordinarySpecial({ losses }: Reading): (element: XmlElement) => readonly Inline[] | null {
  return (element) => {
    const { name, attributes } = element;
    if (apart.has(name) || (name === 'rubricBlock' && descendants(element, isRubric).length > 0)) return [];
    if (name === 'printedVariable') {
      losses.add('formatting', 'a computed value');
      return [];
    }
    const view = attributes.get('view');
    if (name === 'rubricBlock' && view !== undefined && !/\bcandidate\b/.test(view)) {
      losses.add('notes', view.trim().split(/\s+/).join(', '));
      return [];
    }
    return null;
  };
}

/** All text of the item's body, with what `special` says in the place of the question. */
export function bodyText(reading: Reading, special?: (element: XmlElement) => readonly Inline[] | null | undefined): Localized {
  const body = childNamed(reading.item.element, 'itemBody');
  const ordinary = ordinarySpecial(reading);
  const blocks = blocksOf(body?.children ?? [], {
    ...reading,
    special: (element) => {
      const own = special?.(element);
      return own === undefined ? ordinary(element) : own;
    },
  });
  return reading.localize(writeMarkup(blocks));
}

/** The text within one element. */
export function textWithin(reading: Reading, element: XmlElement): Localized {
  return reading.localize(writeMarkup(blocksOf(element.children, { ...reading, special: ordinarySpecial(reading) })));
}

export function isEmptyText(text: Localized): boolean {
  return Object.values(text).every((one) => one.trim() === '');
}
