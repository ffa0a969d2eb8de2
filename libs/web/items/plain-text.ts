import { parseMarkup, plainOf } from '#assessments/engine/text';

/** A text of a question where no markup can stand: in a list to choose from, in a name. */
export function plainText(text: string): string {
  return plainOf(parseMarkup(text));
}
