import type { ItemContent } from '#assessments/engine';
import type { Localized } from '#web/i18n';

/** What the key says, where it is a choice. */
export function rightAnswers(content: ItemContent, pick: (text: Localized) => string, say: (right: boolean) => string): string[] {
  if (content.kind === 'true-false') return [say(content.answer)];
  return content.kind === 'single-choice' || content.kind === 'multiple-choice' ? content.options.filter(({ correct }) => correct).map(({ text }) => pick(text)) : [];
}
