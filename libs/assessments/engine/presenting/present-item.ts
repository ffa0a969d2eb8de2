import type { Gap, GapItem, ItemContent, ItemKind, ItemMedia, KeyedText } from '../item/index.js';
import type { PresentedByKind, PresentedGap, PresentedItem } from './presented-item.js';
import { optionSeed, shuffled } from './shuffled.js';

/**
 * What a trainee may see of an item. The seed orders what may be shuffled and nothing else does, so that the same attempt
 * looks the same for ever. Only named parts are taken over: what an item may get later stays hidden until it is shown here.
 */
export function presentItem<K extends ItemKind>(item: Extract<ItemContent, { readonly kind: K }>, seed: number): PresentedByKind[K];
export function presentItem(item: ItemContent, seed: number): PresentedItem;
export function presentItem(item: ItemContent, seed: number): PresentedItem {
  const shown = parts(item, seed);
  return { ...shown, media: mediaIn(shown, item.media ?? []) } as PresentedItem;
}

type Parts = { readonly [K in ItemKind]: Omit<PresentedByKind[K], 'media'> }[ItemKind];

function parts(item: ItemContent, seed: number): Parts {
  const { stem, points } = item;
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, stem, points, options: inOrder(item.options, item.shuffle, seed) };
    case 'multiple-choice':
      return { kind: item.kind, stem, points, options: inOrder(item.options, item.shuffle, seed), maxChoices: item.maxChoices ?? 0 };
    case 'true-false':
    case 'short-text':
      return { kind: item.kind, stem, points };
    case 'matching':
      return { kind: item.kind, stem, points, prompts: item.prompts.map(keyed), choices: inOrder(item.choices, true, seed) };
    case 'ordering':
      return { kind: item.kind, stem, points, elements: inOrder(item.elements, true, seed) };
    case 'gap':
      return { kind: item.kind, stem, points, ...gapParts(item, seed) };
    case 'numeric':
      return { kind: item.kind, stem, points, units: (item.units ?? []).map(({ unit }) => unit) };
    case 'extended-text':
      return { kind: item.kind, stem, points, minWords: item.minWords ?? null, maxWords: item.maxWords ?? null, template: item.template ?? null };
    case 'file':
      return { kind: item.kind, stem, points, accept: item.accept, maxFiles: item.maxFiles, maxBytes: item.maxBytes };
    case 'case':
      return { kind: item.kind, stem, points, scenes: item.scenes.map(({ key, text, choices }) => ({ key, text, choices: choices.map((choice) => ({ ...keyed(choice), next: choice.next })) })) };
    case 'scale':
      return { kind: item.kind, stem, points, statements: item.statements.map(keyed), steps: item.steps.map(({ value, text }) => ({ value, text })), notApplicable: item.notApplicable ?? false, look: item.look };
    case 'association':
      return { kind: item.kind, stem, points, elements: shuffled(item.elements, seed).map(usable), maxPairs: item.maxPairs ?? 0 };
    case 'hotspot':
      return { kind: item.kind, stem, points, picture: pictureOf(item.picture), areas: item.areas.map(({ key, shape, coords, label }) => ({ key, shape, coords, label })), maxChoices: item.maxChoices };
    case 'point':
      return { kind: item.kind, stem, points, picture: pictureOf(item.picture), maxPoints: item.maxPoints };
    case 'slider':
      return { kind: item.kind, stem, points, min: item.min, max: item.max, step: item.step };
  }
}

function gapParts({ text, gaps, choices = [] }: GapItem, seed: number): Pick<PresentedByKind['gap'], 'text' | 'gaps' | 'choices'> {
  return { text, gaps: gaps.map((gap, index) => presentedGap(gap, optionSeed(seed, index + 1))), choices: shuffled(choices, seed).map(usable) };
}

function presentedGap(gap: Gap, seed: number): PresentedGap {
  switch (gap.input) {
    case 'typed':
    case 'dragged':
      return { key: gap.key, input: gap.input };
    case 'number':
      return { key: gap.key, input: gap.input, units: (gap.units ?? []).map(({ unit }) => unit) };
    case 'chosen':
      return { key: gap.key, input: gap.input, options: inOrder(gap.options, gap.shuffle, seed) };
  }
}

function inOrder(texts: readonly KeyedText[], shuffle: boolean | undefined, seed: number): KeyedText[] {
  return (shuffle === false ? texts : shuffled(texts, seed)).map(keyed);
}

function keyed({ key, text }: KeyedText): KeyedText {
  return { key, text };
}

function usable({ key, text, uses = 1 }: KeyedText & { readonly uses?: number }) {
  return { key, text, uses };
}

function mediaIn(shown: Parts, media: readonly ItemMedia[]): ItemMedia[] {
  if (media.length === 0) return [];
  const used = new Set([...JSON.stringify(shown).matchAll(/\(media:([\w.-]+)/g)].map(([, key]) => key));
  return media.filter(({ key }) => used.has(key)).map(mediumOf);
}

function mediumOf({ key, mediaType, sha256, alt }: ItemMedia): ItemMedia {
  return { key, mediaType, sha256, alt };
}

function pictureOf(picture: PresentedByKind['point']['picture']): PresentedByKind['point']['picture'] {
  return { ...mediumOf(picture), width: picture.width, height: picture.height };
}
