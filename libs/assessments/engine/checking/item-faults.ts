import { languages } from '#kernel';
import type { ItemContent, ItemKind, ItemMedia } from '../item/index.js';
import type { ItemFault } from './checks.js';
import { ruleFaults } from './rules.js';
import { shapes } from './shapes.js';

const mostFaults = 200;

/** Faults of an item that is whole but for texts that somebody has yet to write. */
export function isMissingText({ code }: Pick<ItemFault, 'code'>): boolean {
  return code === 'untranslated' || code === 'undescribed';
}

/**
 * Everything wrong with an item as an author, an editor or a file states it; empty when it can be given to people.
 * Takes any value. With `untranslated` and `undescribed` alone the item is whole in one language and waits for the others, or for words on a picture.
 */
export function itemFaults(content: unknown): ItemFault[] {
  const faults: ItemFault[] = [];
  const say = (pointer: string, code: ItemFault['code'], params?: ItemFault['params']) => {
    if (faults.length < mostFaults) faults.push({ pointer, code, ...(params === undefined ? {} : { params }) });
  };
  const kind = typeof content === 'object' && content !== null && 'kind' in content ? String(content.kind) : '';
  if (!isKind(kind)) return [{ pointer: '/kind', code: 'shape' }];
  shapes[kind](content, '', say);
  if (faults.every(({ code }) => !brokenShape.has(code))) {
    const item = content as ItemContent;
    ruleFaults(item, say);
    mediaFaults(item, say);
  }
  return faults;
}

/** Whether a value is an item of the right shape, complete or not: it can be kept as a draft. */
export function isItemContent(content: unknown): content is ItemContent {
  return itemFaults(content).every(({ code }) => !brokenShape.has(code));
}

/** After these nothing can be said of how the parts fit together. */
const brokenShape: ReadonlySet<string> = new Set(['shape', 'unknown-member', 'too-long']);

function isKind(kind: string): kind is ItemKind {
  return Object.hasOwn(shapes, kind);
}

function mediaFaults(item: ItemContent, say: (pointer: string, code: ItemFault['code'], params?: ItemFault['params']) => void): void {
  const media: readonly ItemMedia[] = item.media ?? [];
  const keys = new Set(media.map(({ key }) => key));
  if (keys.size !== media.length) say('/media', 'repeated-key');
  media.forEach(({ alt }, index) => {
    if (languages.every((language) => alt[language].trim() === '')) say(`/media/${index}/alt`, 'undescribed');
  });
  const used = new Set([...JSON.stringify(item).matchAll(/!\[[^\]]*\]\(media:([\w.-]{1,64})\)/g)].map(([, key = '']) => key));
  for (const key of used) if (!keys.has(key)) say('/media', 'unknown-media', { key });
}
