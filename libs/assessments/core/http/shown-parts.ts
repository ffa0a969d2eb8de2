import type { InLanguage, ItemContent, PresentedItem } from '#assessments/engine';
import type { ShownMediumView } from './review-line.view.js';

/** Only what is shown is named: a picture of an explanation would give it away. */
export function mediaShownIn(texts: object, media: NonNullable<InLanguage<ItemContent>['media']>): ShownMediumView[] {
  if (media.length === 0) return [];
  const written = JSON.stringify(texts);
  return media.filter(({ key }) => written.includes(`(media:${key})`)).map(({ key, mediaType, sha256, alt }) => ({ key, mediaType, sha256, alt }));
}

/** The order in which the person saw what the lines are about. */
export function orderOf(item: InLanguage<PresentedItem>): string[] {
  const parts = 'options' in item ? item.options : 'prompts' in item ? item.prompts : [];
  return parts.map(({ key }) => key);
}
