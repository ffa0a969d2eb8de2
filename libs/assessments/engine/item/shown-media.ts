import type { ItemContent } from './kinds.js';
import type { ItemMedia } from './parts.js';

/** Every picture, sound and film of a question: of its texts, and the picture that it lies on. */
export function shownMedia(item: ItemContent): readonly ItemMedia[] {
  const ofTexts = item.media ?? [];
  return 'picture' in item && !ofTexts.some(({ key }) => key === item.picture.key) ? [...ofTexts, item.picture] : ofTexts;
}
