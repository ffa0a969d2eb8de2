import { required } from '../../declarations/attributes.js';
import { scalarText } from '../../values/parse-scalar.js';
import { childrenNamed, type XmlElement } from '../../xml/element.js';
import { Keys } from '../keys.js';
import { Rejection } from '../losses.js';
import { bodyText, textWithin, type Reading, type Shape } from '../reading.js';
import { chosenOf } from './choices.js';
import { pictureOf, placeLabel } from './pictures.js';

/** Elements in their right order, which the file gives as its correct response. */
export function readOrder(reading: Reading, interaction: XmlElement): Shape {
  const elements = childrenNamed(interaction, 'simpleChoice');
  return orderShape(reading, interaction, elements.map((element) => ({ identifier: required(element, 'identifier'), text: textWithin(reading, element) })));
}

export function readGraphicOrder(reading: Reading, interaction: XmlElement): Shape {
  reading.losses.add('graphic');
  pictureOf(reading, interaction);
  const elements = childrenNamed(interaction, 'hotspotChoice');
  return orderShape(reading, interaction, elements.map((element) => ({ identifier: required(element, 'identifier'), text: placeLabel(reading, element) })));
}

function orderShape(reading: Reading, interaction: XmlElement, elements: readonly { readonly identifier: string; readonly text: ReturnType<Reading['localize']> }[]): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const declaration = reading.item.declarations.get(variable);
  const correct = declaration?.kind === 'response' && declaration.correct?.cardinality === 'ordered' ? declaration.correct.values.map(scalarText) : [];
  if (correct.length === 0) throw new Rejection('no-key');
  const keys = Keys.apart(elements.map(({ identifier }) => identifier));
  const place = new Map(correct.map((identifier, index) => [identifier, index]));
  const sorted = [...elements].sort((one, other) => (place.get(one.identifier) ?? Infinity) - (place.get(other.identifier) ?? Infinity));
  const base = { stem: bodyText(reading), explanation: reading.localize('') };
  return {
    parts: [],
    build: ({ points, whole, neighbours }) => ({
      ...base,
      kind: 'ordering',
      points,
      elements: sorted.map(({ identifier, text }) => ({ key: keys.key(identifier), text })),
      scoring: whole ? 'exact' : neighbours ? 'neighbours' : 'positions',
    }),
    toQti: (response) => {
      const chosen = chosenOf(response).map((key) => keys.identifier(key));
      return { [variable]: chosen.length === 0 ? null : chosen };
    },
  };
}
