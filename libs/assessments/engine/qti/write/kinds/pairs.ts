import type { AssociationItem, KeyedText, MatchingItem, OrderingItem, PointItem } from '../../../item/index.js';
import { qti, type XmlPart } from '../markup-xml.js';
import { responseXml, scoreMaps, scoreMatch } from '../responses.js';
import { addScore, baseValue, flow, identifierOf, inlineFlow, pictureXml, variable as variableXml, when, type Writing, type Written } from '../writing.js';
import { coordsText } from './choices.js';

const variable = 'RESPONSE';

export function writeMatching({ stem, prompts, choices, pairs, points, scoring }: MatchingItem, writing: Writing): Written {
  const keyed = new Set(pairs.filter(({ share }) => share === undefined || share > 0).map(({ prompt }) => prompt)).size;
  const valueOf = ({ prompt, choice }: MatchingItem['pairs'][number]) => `${identifierOf(prompt)} ${identifierOf(choice)}`;
  const entries = pairs.map((pair) => ({ key: valueOf(pair), value: (pair.share ?? 1 / Math.max(1, keyed)) * points })).filter(({ value }) => value !== 0);
  const whole = scoring === 'all-or-nothing';
  const correct = pairs.filter(({ share }) => share === undefined || share > 0).filter(({ prompt }, index, all) => all.findIndex((other) => other.prompt === prompt) === index);
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'multiple', baseType: 'directedPair', correct: correct.map(valueOf), ...(!whole && { mapping: { entries, lowerBound: 0, upperBound: points } }) })],
    body: [
      ...flow(writing, stem),
      qti(
        'matchInteraction',
        { responseIdentifier: variable, shuffle: true, maxAssociations: prompts.length },
        qti('simpleMatchSet', {}, ...prompts.map((prompt) => elementXml(writing, prompt, 1))),
        qti('simpleMatchSet', {}, ...choices.map((choice) => elementXml(writing, choice, 0))),
      ),
    ],
    rules: [whole ? scoreMatch(variable, points) : scoreMaps([variable])],
  };
}

export function writeAssociation({ stem, elements, pairs, points, maxPairs = 0 }: AssociationItem, writing: Writing): Written {
  const right = Math.max(1, pairs.filter(({ share }) => share === undefined || share > 0).length);
  const valueOf = ({ between }: AssociationItem['pairs'][number]) => between.map(identifierOf).join(' ');
  const entries = pairs.map((pair) => ({ key: valueOf(pair), value: (pair.share ?? 1 / right) * points })).filter(({ value }) => value !== 0);
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'multiple', baseType: 'pair', correct: pairs.filter(({ share }) => share === undefined || share > 0).map(valueOf), mapping: { entries, lowerBound: 0, upperBound: points } })],
    body: [...flow(writing, stem), qti('associateInteraction', { responseIdentifier: variable, shuffle: true, maxAssociations: maxPairs }, ...elements.map((element) => elementXml(writing, element, element.uses ?? 1)))],
    rules: [scoreMaps([variable])],
  };
}

function elementXml(writing: Writing, { key, text }: KeyedText, matchMax: number): XmlPart {
  return qti('simpleAssociableChoice', { identifier: identifierOf(key), matchMax }, ...inlineFlow(writing, text));
}

/** Elements stand by their identifiers, so that the file does not give the order away. */
export function writeOrdering({ stem, elements, points, scoring = 'exact' }: OrderingItem, writing: Writing): Written {
  const order = elements.map(({ key }) => identifierOf(key));
  const listed = [...elements].sort((one, other) => (identifierOf(one.key) < identifierOf(other.key) ? -1 : 1));
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'ordered', baseType: 'identifier', correct: order })],
    body: [...flow(writing, stem), qti('orderInteraction', { responseIdentifier: variable, shuffle: true }, ...listed.map(({ key, text }) => qti('simpleChoice', { identifier: identifierOf(key) }, ...inlineFlow(writing, text))))],
    rules: orderRules(order, points, scoring),
  };
}

function orderRules(order: readonly string[], points: number, scoring: 'exact' | 'positions' | 'neighbours'): XmlPart[] {
  const given = variableXml(variable);
  // Of two, whether the one follows the other is the whole order.
  if (scoring === 'exact' || (scoring === 'neighbours' && order.length <= 2)) return [scoreMatch(variable, points)];
  if (scoring === 'positions') {
    return order.map((key, index) => when(qti('match', {}, qti('index', { n: index + 1 }, given), baseValue('identifier', key)), addScore(points / order.length)));
  }
  return order.slice(1).map((key, index) => when(qti('contains', {}, given, qti('ordered', {}, baseValue('identifier', order[index] ?? ''), baseValue('identifier', key))), addScore(points / (order.length - 1))));
}

export function writePoints({ stem, picture, areas, maxPoints, points }: PointItem, writing: Writing): Written | null {
  const image = pictureXml(writing, picture);
  if (image === null) return null;
  const entries = areas.map(({ shape, coords, share }) => ({ shape, coords: coordsText(shape, coords), value: share * points }));
  const declared = responseXml({ identifier: variable, cardinality: maxPoints === 1 ? 'single' : 'multiple', baseType: 'point', areas: { entries, upperBound: points } });
  return {
    declarations: [declared],
    body: [...flow(writing, stem), qti('selectPointInteraction', { responseIdentifier: variable, maxChoices: maxPoints }, image)],
    rules: [scoreMaps([variable], 'mapResponsePoint')],
  };
}
