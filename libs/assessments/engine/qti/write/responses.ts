import { amount, baseValue, setScore, when, variable } from './writing.js';
import { qti, type XmlPart } from './markup-xml.js';

export interface Declared {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: string;
  readonly correct?: readonly string[];
  readonly mapping?: { readonly entries: readonly MappedEntry[]; readonly lowerBound?: number; readonly upperBound?: number };
  readonly areas?: { readonly entries: readonly { readonly shape: string; readonly coords: string; readonly value: number }[]; readonly upperBound: number };
}

export interface MappedEntry {
  readonly key: string;
  readonly value: number;
  readonly caseSensitive?: boolean;
}

export function responseXml({ identifier, cardinality, baseType, correct = [], mapping, areas }: Declared): XmlPart {
  return qti(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    ...(correct.length === 0 ? [] : [qti('correctResponse', {}, ...correct.map((value) => qti('value', {}, value)))]),
    ...(mapping === undefined || mapping.entries.length === 0 ? [] : [mappingXml(mapping)]),
    ...(areas === undefined ? [] : [areasXml(areas)]),
  );
}

function mappingXml({ entries, lowerBound, upperBound }: NonNullable<Declared['mapping']>): XmlPart {
  return qti(
    'mapping',
    { lowerBound: bound(lowerBound), upperBound: bound(upperBound), defaultValue: 0 },
    ...entries.map(({ key, value, caseSensitive }) => qti('mapEntry', { mapKey: key, mappedValue: amount(value), caseSensitive })),
  );
}

function bound(value: number | undefined): string | undefined {
  return value === undefined ? undefined : amount(value);
}

function areasXml({ entries, upperBound }: NonNullable<Declared['areas']>): XmlPart {
  return qti('areaMapping', { lowerBound: 0, upperBound: amount(upperBound), defaultValue: 0 }, ...entries.map(({ shape, coords, value }) => qti('areaMapEntry', { shape, coords, mappedValue: amount(value) })));
}

/** All the points when the response is the right one, as the published template does for one point. */
export function scoreMatch(identifier: string, points: number): XmlPart {
  return qti(
    'responseCondition',
    {},
    qti('responseIf', {}, qti('match', {}, variable(identifier), qti('correct', { identifier })), setScore(baseValue('float', amount(points)))),
    qti('responseElse', {}, setScore(baseValue('float', 0))),
  );
}

/** What the mappings give together. */
export function scoreMaps(identifiers: readonly string[], operator: 'mapResponse' | 'mapResponsePoint' = 'mapResponse'): XmlPart {
  const maps = identifiers.map((identifier) => qti(operator, { identifier }));
  const [only] = maps;
  return setScore(maps.length === 1 && only !== undefined ? only : qti('sum', {}, ...maps));
}

/** No less than nothing, no more than all. */
export function bounded(points: number): XmlPart[] {
  const zero = baseValue('float', 0);
  const all = baseValue('float', amount(points));
  return [when(qti('lt', {}, variable('SCORE'), zero), setScore(zero)), when(qti('gt', {}, variable('SCORE'), all), setScore(all))];
}
