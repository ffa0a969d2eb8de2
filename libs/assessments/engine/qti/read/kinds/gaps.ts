import type { Gap, ItemResponse } from '../../../item/index.js';
import type { Inline } from '../../../text/markup.js';
import { flag, numberAttribute, required } from '../../declarations/attributes.js';
import { childElements, childrenNamed, descendants, descendantsNamed, type XmlElement } from '../../xml/element.js';
import { Keys } from '../keys.js';
import { Rejection } from '../losses.js';
import { bodyText, isEmptyText, textWithin, type Part, type Reading, type Shape, type Worth } from '../reading.js';
import { optionsOf } from './choices.js';
import { typedGap } from './typed-gap.js';

/** One place to fill in, before it is known what that brings. */
export interface GapShape {
  readonly key: string;
  readonly parts: readonly Part[];
  readonly build: (worth: Worth, weight: number) => Gap;
  readonly variable: string;
  /** What was given, as its response variable holds it. */
  readonly toQti: (given: string) => string;
}

/** Places in a text where something is typed or chosen from a list. */
export function readGaps(reading: Reading, interactions: readonly XmlElement[]): Shape {
  const variables = interactions.map((interaction) => required(interaction, 'responseIdentifier'));
  const keys = Keys.apart(variables);
  const gaps = interactions.map((interaction, index) => {
    const variable = variables[index] ?? '';
    return interaction.name === 'inlineChoiceInteraction' ? inlineChoice(reading, interaction, keys.key(variable), variable) : typedGap(reading, interaction, keys.key(variable), variable);
  });
  const byElement = new Map(interactions.map((interaction, index) => [interaction, keys.key(variables[index] ?? '')]));
  const text = bodyText(reading, (element) => (isStem(element) ? [] : gapIn(byElement, element)));
  return gapItem(reading, text, gaps, [], (given) => Object.fromEntries(gaps.map(({ key, variable, toQti }) => [variable, given(key) === '' ? null : toQti(given(key))])));
}

/** Places in a text where words or pictures are put. */
export function readGapMatch(reading: Reading, interaction: XmlElement): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const places = descendantsNamed(interaction, 'gap');
  const words = childElements(interaction).filter(({ name }) => name === 'gapText' || name === 'gapImg');
  const [ofGaps, ofWords] = [Keys.apart(places.map((gap) => required(gap, 'identifier'))), Keys.apart(words.map((word) => required(word, 'identifier')))];
  const choices = words.map((word) => {
    const identifier = required(word, 'identifier');
    const text = textWithin(reading, word);
    const uses = numberAttribute(word, 'matchMax') ?? 1;
    return { key: ofWords.key(identifier), text: isEmptyText(text) ? reading.localize(word.attributes.get('objectLabel') ?? identifier) : text, ...(uses !== 1 && { uses }) };
  });
  const gaps = places.map((place): GapShape => {
    const gap = required(place, 'identifier');
    const key = ofGaps.key(gap);
    const parts = words.map((word) => ({ id: `${key} ${ofWords.key(required(word, 'identifier'))}`, variable, value: `${required(word, 'identifier')} ${gap}` }));
    return {
      key,
      parts,
      variable,
      build: (worth, weight) => ({
        key,
        input: 'dragged',
        accepts: choices.map((choice) => ({ choice: choice.key, share: within(worth.share(`${key} ${choice.key}`) / weight) })).filter(({ share }) => share !== 0),
      }),
      toQti: (given) => `${ofWords.identifier(given)} ${gap}`,
    };
  });
  const byElement = new Map(places.map((place) => [place, ofGaps.key(required(place, 'identifier'))]));
  const text = bodyText(reading, (element) => (isStem(element) ? [] : gapIn(byElement, element)));
  return gapItem(reading, text, gaps, choices, (given) => {
    const pairs = gaps.flatMap(({ key, toQti }) => (given(key) === '' ? [] : [toQti(given(key))]));
    return { [variable]: pairs.length === 0 ? null : reading.item.declarations.get(variable)?.cardinality === 'single' ? pairs[0] : pairs };
  });
}

function gapIn(byElement: ReadonlyMap<XmlElement, string>, element: XmlElement): readonly Inline[] | undefined {
  const key = byElement.get(element);
  return key === undefined ? undefined : [{ kind: 'gap', key }];
}

function inlineChoice(reading: Reading, interaction: XmlElement, key: string, variable: string): GapShape {
  const elements = childrenNamed(interaction, 'inlineChoice');
  const identifiers = elements.map((element) => required(element, 'identifier'));
  const keys = Keys.apart(identifiers);
  const shuffle = flag(interaction, 'shuffle', false);
  const texts = elements.map((element, index) => ({ key: keys.key(identifiers[index] ?? ''), text: textWithin(reading, element) }));
  return {
    key,
    variable,
    parts: identifiers.map((value) => ({ id: `${key} ${keys.key(value)}`, variable, value })),
    build: (worth, weight) => ({
      key,
      input: 'chosen',
      options: optionsOf(texts, { ...worth, whole: false, right: (option) => worth.right(`${key} ${option}`), share: (option) => within(worth.share(`${key} ${option}`) / weight) }, true),
      shuffle,
    }),
    toQti: (given) => keys.identifier(given),
  };
}

/** Where our own export keeps the stem apart from the text with gaps. */
function isStem({ name, attributes }: XmlElement): boolean {
  return name === 'div' && attributes.get('class') === 'kaasa-stem';
}

type Given = (gap: string) => string;

function gapItem(reading: Reading, text: ReturnType<Reading['localize']>, gaps: readonly GapShape[], choices: readonly { readonly key: string; readonly text: ReturnType<Reading['localize']>; readonly uses?: number }[], toQti: (given: Given) => Readonly<Record<string, unknown>>): Shape {
  if (gaps.length === 0) throw new Rejection('no-question');
  const [stem] = descendants(reading.item.element, isStem);
  return {
    parts: gaps.flatMap(({ parts }) => parts),
    build: (worth) => {
      const weights = gaps.map(({ parts }) => Math.max(...parts.map(({ id }) => worth.share(id)), 0));
      const same = weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) < 1e-12);
      const built = gaps.map((gap, index) => {
        const weight = weights[index] ?? 0;
        const made = gap.build(worth, weight > 0 ? weight : 1);
        return same && weight > 0 ? made : { ...made, weight: Number((weight * worth.points).toPrecision(12)) };
      });
      return { stem: stem === undefined ? reading.localize('') : textWithin(reading, stem), explanation: reading.localize(''), kind: 'gap', points: worth.points, text, gaps: built, ...(choices.length > 0 && { choices }) };
    },
    toQti: (response) => toQti((gap) => givenFor(response, gap)),
  };
}

function givenFor(response: ItemResponse | null, gap: string): string {
  return response !== null && 'gaps' in response ? (response.gaps[gap] ?? '') : '';
}

export function within(share: number): number {
  return Math.max(-1, Math.min(1, share));
}
