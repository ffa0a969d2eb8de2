import type { Rubric } from '../../../item/index.js';
import { childrenNamed, descendants, textOf, type XmlElement } from '../../xml/element.js';
import type { Reading } from '../reading.js';

/** The note of our own exports that holds a rubric. */
export function isRubric({ name, attributes }: XmlElement): boolean {
  return name === 'div' && attributes.get('class') === 'kaasa-rubric';
}

/** The rubric that our own export wrote, or nothing where it cannot be read back whole. */
export function rubricOf({ item, localize }: Reading): Rubric | undefined {
  const [note] = descendants(item.element, isRubric);
  if (note === undefined) return undefined;
  const titles = childrenNamed(note, 'p').map((element) => textOf(element).trim());
  const lists = childrenNamed(note, 'ul').map((list) => childrenNamed(list, 'li').map((level) => amountIn(textOf(level).trim())));
  if (titles.length === 0 || titles.length !== lists.length || lists.some((levels) => levels.length < 2 || levels.includes(null))) return undefined;
  return {
    criteria: titles.map((title, index) => ({
      key: `c${index + 1}`,
      title: localize(title),
      levels: (lists[index] ?? []).flatMap((level, place) => (level === null ? [] : [{ key: `l${place + 1}`, text: localize(level.text), points: level.amount }])),
    })),
  };
}

/** A text that ends with a number in brackets. */
function amountIn(text: string): { readonly text: string; readonly amount: number } | null {
  const [, before, amount] = /^(.+) \((\d{1,6}(?:\.\d{1,12})?)\)$/s.exec(text) ?? [];
  return before === undefined || amount === undefined ? null : { text: before, amount: Number(amount) };
}
