import type { ItemOption, ItemResponse } from '../../../item/index.js';
import { flag, numberAttribute, required } from '../../declarations/attributes.js';
import { childrenNamed, descendantsNamed, isElement, type XmlElement } from '../../xml/element.js';
import { Keys } from '../keys.js';
import { bodyText, textWithin, type Reading, type Shape, type Worth } from '../reading.js';

/** Options of which one or several are chosen. */
export function readChoices(reading: Reading, interaction: XmlElement): Shape {
  return choiceShape(reading, interaction, childrenNamed(interaction, 'simpleChoice'));
}

/** Parts of a text that are marked: here they are chosen from a list. */
export function readHottext(reading: Reading, interaction: XmlElement): Shape {
  reading.losses.add('hottext');
  return choiceShape(reading, interaction, descendantsNamed(interaction, 'hottext'));
}

function choiceShape(reading: Reading, interaction: XmlElement, elements: readonly XmlElement[]): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const most = numberAttribute(interaction, 'maxChoices') ?? 1;
  const single = reading.item.declarations.get(variable)?.cardinality === 'single';
  const one = single || most === 1;
  const shuffle = flag(interaction, 'shuffle', false);
  if (shuffle && elements.some((element) => flag(element, 'fixed', false))) reading.losses.add('fixed-place');
  if ((numberAttribute(interaction, 'minChoices') ?? 0) > 1) reading.losses.add('fewest-choices');
  const identifiers = elements.map((element) => required(element, 'identifier'));
  const keys = Keys.apart(identifiers);
  const base = { stem: bodyText(reading), explanation: reading.localize('') };
  const texts = elements.map((element, index) => ({ key: keys.key(identifiers[index] ?? ''), text: textWithin(reading, element) }));
  return {
    parts: identifiers.map((value) => ({ id: keys.key(value), variable, value })),
    build: (worth) => {
      if (one && isTrueFalse(elements, identifiers)) return { ...base, kind: 'true-false', points: worth.points, answer: worth.right('true') };
      const options = optionsOf(texts, worth, one);
      if (one) return { ...base, kind: 'single-choice', points: worth.points, options, shuffle };
      return { ...base, kind: 'multiple-choice', points: worth.points, options, shuffle, ...(worth.whole && { scoring: 'all-or-nothing' as const }), ...(most > 0 && { maxChoices: most }) };
    },
    toQti: (response) => {
      const chosen = chosenOf(response).map((key) => keys.identifier(key));
      return { [variable]: chosen.length === 0 ? null : single ? chosen[0] : chosen };
    },
  };
}

/** Shares are written only where they differ from what the kind gives without them. Where one is chosen, what earns most is right and what earns less is partly so. */
export function optionsOf<T extends { readonly key: string }>(texts: readonly T[], worth: Worth, one: boolean): (T & Pick<ItemOption, 'correct' | 'share'>)[] {
  const best = Math.max(...texts.map(({ key }) => worth.share(key)));
  const isRight = (key: string) => worth.right(key) && (!one || worth.share(key) > best - 1e-12);
  const right = Math.max(1, texts.filter(({ key }) => isRight(key)).length);
  return texts.map((text) => {
    const correct = isRight(text.key);
    const share = worth.share(text.key);
    const usual = one ? (correct ? 1 : 0) : (correct ? 1 : -1) / right;
    return { ...text, correct, ...(!worth.whole && Math.abs(share - usual) > 1e-12 && { share }) };
  });
}

const answers = [
  [/^(true|õige|tõene|верно|правда|да|yes|jah)[.!]?$/i, 'true'],
  [/^(false|vale|väär|неверно|ложь|нет|no|ei)[.!]?$/i, 'false'],
] as const;

function isTrueFalse(elements: readonly XmlElement[], identifiers: readonly string[]): boolean {
  return elements.length === 2 && answers.every(([pattern, identifier]) => {
    const index = identifiers.indexOf(identifier);
    const element = elements[index];
    return element !== undefined && pattern.test(ownText(element).trim());
  });
}

/** Its text without what is only shown once it is chosen. */
function ownText({ children }: XmlElement): string {
  return children.map((child) => (!isElement(child) ? child : child.name === 'feedbackInline' ? '' : ownText(child))).join('');
}

export function chosenOf(response: ItemResponse | null): readonly string[] {
  return response !== null && 'chosen' in response ? response.chosen : [];
}
