import type { ItemResponse } from '../../../item/index.js';
import { numberAttribute, required } from '../../declarations/attributes.js';
import { childElements, childrenNamed, type XmlElement } from '../../xml/element.js';
import { Keys } from '../keys.js';
import { bodyText, textWithin, type Part, type Reading, type Shape } from '../reading.js';
import { pictureOf, placeLabel } from './pictures.js';

interface Element {
  readonly identifier: string;
  readonly text: ReturnType<Reading['localize']>;
  /** 0 sets no limit. */
  readonly most: number;
}

/** Two lists whose elements are connected; where both may be used often, the pairs are made among all. */
export function readMatch(reading: Reading, interaction: XmlElement): Shape {
  const [first = [], second = []] = childrenNamed(interaction, 'simpleMatchSet').map((set) => childrenNamed(set, 'simpleAssociableChoice').map((element) => elementOf(reading, element)));
  const stem = bodyText(reading);
  if (first.every(({ most }) => most === 1)) return matchingShape(reading, interaction, stem, { prompts: first, choices: second, promptFirst: true });
  if (second.every(({ most }) => most === 1)) return matchingShape(reading, interaction, stem, { prompts: second, choices: first, promptFirst: false });
  reading.losses.add('two-sides');
  return associationShape(reading, interaction, stem, [...first, ...second], first.map(({ identifier }) => identifier));
}

export function readAssociate(reading: Reading, interaction: XmlElement): Shape {
  const elements = childrenNamed(interaction, 'simpleAssociableChoice').map((element) => elementOf(reading, element));
  return associationShape(reading, interaction, bodyText(reading), elements, null);
}

export function readGraphicAssociate(reading: Reading, interaction: XmlElement): Shape {
  reading.losses.add('graphic');
  pictureOf(reading, interaction);
  const places = childrenNamed(interaction, 'associableHotspot').map((place) => ({ ...elementOf(reading, place), text: placeLabel(reading, place) }));
  return associationShape(reading, interaction, bodyText(reading), places, null);
}

/** Pictures or texts that are put on places of a picture: each place gets one. */
export function readGraphicGaps(reading: Reading, interaction: XmlElement): Shape {
  reading.losses.add('graphic');
  pictureOf(reading, interaction);
  const prompts = childrenNamed(interaction, 'associableHotspot').map((place) => ({ ...elementOf(reading, place), text: placeLabel(reading, place) }));
  const choices = childElements(interaction).filter(({ name }) => name === 'gapImg' || name === 'gapText').map((element) => labelled(reading, element));
  return matchingShape(reading, interaction, bodyText(reading), { prompts, choices, promptFirst: false });
}

function labelled(reading: Reading, element: XmlElement): Element {
  const own = elementOf(reading, element);
  const label = element.attributes.get('objectLabel')?.trim() ?? '';
  return Object.values(own.text).some((text) => text.trim() !== '') ? own : { ...own, text: reading.localize(label === '' ? own.identifier : label) };
}

function elementOf(reading: Reading, element: XmlElement): Element {
  return { identifier: required(element, 'identifier'), text: textWithin(reading, element), most: numberAttribute(element, 'matchMax') ?? 1 };
}

interface Sides {
  readonly prompts: readonly Element[];
  readonly choices: readonly Element[];
  /** Whether the prompt comes first in the pairs of the file. */
  readonly promptFirst: boolean;
}

function matchingShape(reading: Reading, interaction: XmlElement, stem: ReturnType<Reading['localize']>, { prompts, choices, promptFirst }: Sides): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const [ofPrompts, ofChoices] = [keysOf(prompts), keysOf(choices)];
  const pairText = (prompt: string, choice: string) => (promptFirst ? `${prompt} ${choice}` : `${choice} ${prompt}`);
  const pairs = prompts.flatMap((prompt) => choices.map((choice) => ({ prompt: ofPrompts.key(prompt.identifier), choice: ofChoices.key(choice.identifier), value: pairText(prompt.identifier, choice.identifier) })));
  return {
    parts: pairs.map(({ prompt, choice, value }) => ({ id: `${prompt} ${choice}`, variable, value })),
    build: (worth) => {
      const keyed = pairs.filter(({ prompt, choice }) => (worth.whole ? worth.right(`${prompt} ${choice}`) : worth.share(`${prompt} ${choice}`) !== 0 || worth.right(`${prompt} ${choice}`)));
      const usual = 1 / Math.max(1, new Set(keyed.filter(({ prompt, choice }) => worth.right(`${prompt} ${choice}`)).map(({ prompt }) => prompt)).size);
      const kept = keyed.map(({ prompt, choice }) => {
        const share = worth.share(`${prompt} ${choice}`);
        return { prompt, choice, ...(!worth.whole && Math.abs(share - usual) > 1e-12 && { share }) };
      });
      return {
        stem,
        explanation: reading.localize(''),
        kind: 'matching',
        points: worth.points,
        prompts: prompts.map(({ identifier, text }) => ({ key: ofPrompts.key(identifier), text })),
        choices: choices.map(({ identifier, text }) => ({ key: ofChoices.key(identifier), text })),
        pairs: kept,
        ...(worth.whole && { scoring: 'all-or-nothing' as const }),
      };
    },
    toQti: (response) => {
      const given = pairsOf(response).map(([prompt, choice]) => pairText(ofPrompts.identifier(prompt), ofChoices.identifier(choice)));
      return { [variable]: listOrSingle(reading, variable, given) };
    },
  };
}

function associationShape(reading: Reading, interaction: XmlElement, stem: ReturnType<Reading['localize']>, elements: readonly Element[], sources: readonly string[] | null): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const most = numberAttribute(interaction, 'maxAssociations') ?? 1;
  const keys = keysOf(elements);
  const parts: Part[] = [];
  elements.forEach((one, index) => {
    for (const other of elements.slice(index + 1)) {
      const [from, to] = sources !== null && !sources.includes(one.identifier) ? [other, one] : [one, other];
      parts.push({ id: `${keys.key(from.identifier)} ${keys.key(to.identifier)}`, variable, value: `${from.identifier} ${to.identifier}` });
    }
  });
  return {
    parts,
    build: (worth) => {
      const keyed = parts.filter(({ id }) => worth.share(id) !== 0 || worth.right(id));
      const usual = 1 / Math.max(1, keyed.filter(({ id }) => worth.share(id) > 0).length);
      return {
        stem,
        explanation: reading.localize(''),
        kind: 'association',
        points: worth.points,
        elements: elements.map(({ identifier, text, most: uses }) => ({ key: keys.key(identifier), text, ...(uses !== 1 && { uses }) })),
        pairs: keyed.map(({ id }) => {
          const [one = '', other = ''] = id.split(' ');
          return { between: [one, other] as const, ...(Math.abs(worth.share(id) - usual) > 1e-12 && { share: worth.share(id) }) };
        }),
        ...(most > 0 && { maxPairs: most }),
      };
    },
    toQti: (response) => {
      const known = new Map(parts.flatMap(({ id, value }) => [[id, value], [id.split(' ').reverse().join(' '), value]] as const));
      const given = pairsOf(response).flatMap(([one, other]) => known.get(`${one} ${other}`) ?? []);
      return { [variable]: listOrSingle(reading, variable, given) };
    },
  };
}

function keysOf(elements: readonly Element[]): Keys {
  return Keys.apart(elements.map(({ identifier }) => identifier));
}

function listOrSingle({ item }: Reading, variable: string, given: readonly string[]): unknown {
  if (given.length === 0) return null;
  return item.declarations.get(variable)?.cardinality === 'single' ? given[0] : given;
}

function pairsOf(response: ItemResponse | null): readonly (readonly [string, string])[] {
  return response !== null && 'pairs' in response ? response.pairs : [];
}
