import type { HotspotItem, ItemResponse } from '../../../item/index.js';
import { areaOf, numberAttribute, required } from '../../declarations/attributes.js';
import { childElements, childNamed, childrenNamed, textOf, type XmlElement } from '../../xml/element.js';
import { Keys } from '../keys.js';
import { Rejection } from '../losses.js';
import { itemMedium } from '../media.js';
import { plainAlt } from '../read-text.js';
import { bodyText, type Reading, type Shape } from '../reading.js';
import { chosenOf, optionsOf } from './choices.js';

/** The picture that a graphic question lies on, with its size in pixels; also of items of QTI 3, which write `img`. */
export function pictureOf(reading: Reading, interaction: XmlElement): HotspotItem['picture'] {
  const element = childElements(interaction).find(({ name }) => name === 'object' || name === 'img' || name === 'picture');
  const href = element?.attributes.get('data') ?? element?.attributes.get('src') ?? '';
  const alt = element === undefined ? '' : plainAlt(element.attributes.get('alt') ?? textOf(element));
  const shown = href === '' ? null : reading.media.find(href, alt);
  const width = element === undefined ? null : numberAttribute(element, 'width');
  const height = element === undefined ? null : numberAttribute(element, 'height');
  if (shown === null || width === null || height === null) throw new Rejection('picture-missing', href.slice(0, 200));
  return { ...itemMedium(shown), width, height };
}

export function placeLabel(reading: Reading, place: XmlElement): ReturnType<Reading['localize']> {
  const label = place.attributes.get('hotspotLabel') ?? place.attributes.get('objectLabel') ?? place.attributes.get('ariaLabel') ?? place.attributes.get('aria-label') ?? '';
  return reading.localize(label.trim() === '' ? (place.attributes.get('identifier') ?? '') : label.trim());
}

/** The text without the picture, which the question itself shows. */
function stemOf(reading: Reading, interaction: XmlElement, stage?: XmlElement) {
  const pictures = [...childElements(interaction), ...(stage === undefined ? [] : childElements(stage))].filter(({ name }) => name === 'object' || name === 'img');
  return bodyText(reading, (element) => (pictures.includes(element) ? [] : undefined));
}

/** Areas of a picture that are chosen. */
export function readHotspots(reading: Reading, interaction: XmlElement): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const single = reading.item.declarations.get(variable)?.cardinality === 'single';
  const most = single ? 1 : (numberAttribute(interaction, 'maxChoices') ?? 1);
  const picture = pictureOf(reading, interaction);
  const elements = childrenNamed(interaction, 'hotspotChoice');
  const identifiers = elements.map((element) => required(element, 'identifier'));
  const keys = Keys.apart(identifiers);
  const base = { stem: stemOf(reading, interaction), explanation: reading.localize('') };
  const areas = elements.map((element, index) => ({ key: keys.key(identifiers[index] ?? ''), ...areaOf(element), label: placeLabel(reading, element) }));
  return {
    parts: identifiers.map((value) => ({ id: keys.key(value), variable, value })),
    build: (worth) => ({ ...base, kind: 'hotspot', points: worth.points, picture, areas: optionsOf(areas, { ...worth, whole: false }, most === 1), maxChoices: most }),
    toQti: (response) => {
      const chosen = chosenOf(response).map((key) => keys.identifier(key));
      return { [variable]: chosen.length === 0 ? null : single ? chosen[0] : chosen };
    },
  };
}

/** Points that are marked on a picture; objects that are placed on it are points too. */
export function readPoints(reading: Reading, interaction: XmlElement, stage?: XmlElement): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const declaration = reading.item.declarations.get(variable);
  const areas = declaration?.kind === 'response' ? (declaration.areaMapping?.entries ?? []) : [];
  if (stage !== undefined) reading.losses.add('graphic');
  if (areas.length === 0) throw new Rejection('no-key');
  const single = declaration?.cardinality === 'single';
  const picture = pictureOf(reading, stage ?? interaction);
  const base = { stem: stemOf(reading, interaction, stage), explanation: reading.localize('') };
  const most = single ? 1 : (numberAttribute(interaction, 'maxChoices') ?? 1);
  return {
    parts: areas.map((_, index) => ({ id: `a${index + 1}`, variable, value: '' })),
    build: ({ points }) => ({
      ...base,
      kind: 'point',
      points,
      picture,
      areas: areas.map(({ shape, coords, value }, index) => ({ key: `a${index + 1}`, shape, coords, share: points === 0 ? 0 : Math.max(-1, Math.min(1, value / points)) })),
      maxPoints: most,
    }),
    toQti: (response) => {
      const points = pointsOf(response).map((point) => point.join(' '));
      return { [variable]: points.length === 0 ? null : single ? points[0] : points };
    },
  };
}

function pointsOf(response: ItemResponse | null): readonly (readonly [number, number])[] {
  return response !== null && 'points' in response ? response.points : [];
}

export function stageOf(body: XmlElement): { readonly stage: XmlElement; readonly interaction: XmlElement } | null {
  for (const stage of childrenNamed(body, 'positionObjectStage')) {
    const interaction = childNamed(stage, 'positionObjectInteraction');
    if (interaction !== undefined) return { stage, interaction };
  }
  return null;
}
