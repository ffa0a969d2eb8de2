import { parseScalar } from '../values/parse-scalar.js';
import { baseTypes, container, record, single, type BaseType, type Cardinality, type Scalar, type SingleValue, type Value } from '../values/value.js';
import { childNamed, childrenNamed, textOf, type XmlElement } from '../xml/element.js';
import type { AreaMapping } from './areas.js';
import { areaOf, flag, invalid, numberAttribute, required, requiredNumber } from './attributes.js';
import type { LookupTable, Mapping, OutcomeDeclaration, ResponseDeclaration, TemplateDeclaration, VariableDeclaration } from './declaration.js';

/** Everything that an item declares, by identifier. */
export function readDeclarations(item: XmlElement): ReadonlyMap<string, VariableDeclaration> {
  const declarations = new Map<string, VariableDeclaration>();
  const add = (element: XmlElement, declaration: VariableDeclaration): void => {
    if (declarations.has(declaration.identifier)) throw invalid(element, 'the identifier is declared twice');
    declarations.set(declaration.identifier, declaration);
  };
  const folds = foldsCase(item);
  for (const element of childrenNamed(item, 'responseDeclaration')) add(element, responseDeclaration(element, folds));
  for (const element of childrenNamed(item, 'templateDeclaration')) add(element, templateDeclaration(element));
  for (const element of childrenNamed(item, 'outcomeDeclaration')) add(element, outcomeDeclaration(element));
  return declarations;
}

/** Whether entries that do not say so match texts in any case: they do since QTI 2.2, and before they do not. */
function foldsCase({ attributes }: XmlElement): boolean {
  return [...attributes].some(([name, value]) => name.startsWith('xmlns') && /imsqti_v2p2|imsqtiasi_v3p0/.test(value));
}

function responseDeclaration(element: XmlElement, folds: boolean): ResponseDeclaration {
  const common = commonParts(element);
  const correct = childNamed(element, 'correctResponse');
  const mapping = childNamed(element, 'mapping');
  const areaMapping = childNamed(element, 'areaMapping');
  return {
    kind: 'response',
    ...common,
    correct: correct === undefined ? null : valuesOf(correct, common.cardinality, common.baseType),
    mapping: mapping === undefined ? null : mappingOf(mapping, common.baseType, folds),
    areaMapping: areaMapping === undefined ? null : areaMappingOf(areaMapping),
  };
}

function templateDeclaration(element: XmlElement): TemplateDeclaration {
  return { kind: 'template', ...commonParts(element) };
}

function outcomeDeclaration(element: XmlElement): OutcomeDeclaration {
  const common = commonParts(element);
  const match = childNamed(element, 'matchTable');
  const interpolation = childNamed(element, 'interpolationTable');
  const table = match ?? interpolation;
  return { kind: 'outcome', ...common, table: table === undefined ? null : tableOf(table, common.baseType) };
}

function commonParts(element: XmlElement): { readonly identifier: string; readonly cardinality: Cardinality; readonly baseType: BaseType | null; readonly defaultValue: Value } {
  const identifier = required(element, 'identifier');
  const cardinality = required(element, 'cardinality');
  if (!isCardinality(cardinality)) throw invalid(element, `its cardinality “${cardinality}” is unknown`);
  const baseType = cardinality === 'record' ? null : baseTypeOf(element);
  const defaultValue = childNamed(element, 'defaultValue');
  return { identifier, cardinality, baseType, defaultValue: defaultValue === undefined ? null : valuesOf(defaultValue, cardinality, baseType) };
}

const cardinalities: readonly Cardinality[] = ['single', 'multiple', 'ordered', 'record'];

function isCardinality(text: string): text is Cardinality {
  return cardinalities.some((cardinality) => cardinality === text);
}

export function baseTypeOf(element: XmlElement): BaseType {
  const text = required(element, 'baseType');
  const found = baseTypes.find((baseType) => baseType === text);
  if (found === undefined) throw invalid(element, `its baseType “${text}” is unknown`);
  return found;
}

function valuesOf(element: XmlElement, cardinality: Cardinality, baseType: BaseType | null): Value {
  const values = childrenNamed(element, 'value');
  if (cardinality === 'record') return record(new Map(values.map((value) => [required(value, 'fieldIdentifier'), fieldOf(value)])));
  const scalars = values.flatMap((value) => {
    const scalar = scalarOf(value, baseType ?? 'string');
    return scalar === null ? [] : [scalar];
  });
  if (cardinality !== 'single') return container(cardinality, baseType ?? 'string', scalars);
  const [first] = scalars;
  return first === undefined ? null : single(baseType ?? 'string', first);
}

function fieldOf(value: XmlElement): SingleValue | null {
  const baseType = baseTypeOf(value);
  const scalar = scalarOf(value, baseType);
  return scalar === null ? null : single(baseType, scalar);
}

/** What the element's text says, null where it says nothing. */
export function scalarOf(element: XmlElement, baseType: BaseType): Scalar | null {
  const text = textOf(element);
  const scalar = parseScalar(baseType, text);
  if (scalar === null && text.trim() !== '') throw invalid(element, `“${text.trim().slice(0, 60)}” is no ${baseType}`);
  return scalar;
}

/** Keys that differ by case alone tell the cases apart, whatever the version says of an entry that does not. */
function mappingOf(element: XmlElement, baseType: BaseType | null, folds: boolean): Mapping {
  const elements = childrenNamed(element, 'mapEntry');
  const keyOf = ({ attributes }: XmlElement) => attributes.get('mapKey') ?? '';
  const keys = [...new Set(elements.map(keyOf))];
  const isToldApart = (text: string) => keys.some((key) => key !== text && key.toLowerCase() === text.toLowerCase());
  const entries = elements.map((entry) => {
    const text = keyOf(entry);
    const key = parseScalar(baseType ?? 'string', text);
    if (key === null) throw invalid(entry, `its mapKey “${text}” is no ${baseType ?? 'string'}`);
    return { key, value: requiredNumber(entry, 'mappedValue'), caseSensitive: flag(entry, 'caseSensitive', !folds || isToldApart(text)) };
  });
  return { ...bounds(element), entries };
}

function areaMappingOf(element: XmlElement): AreaMapping {
  return { ...bounds(element), entries: childrenNamed(element, 'areaMapEntry').map((entry) => ({ ...areaOf(entry), value: requiredNumber(entry, 'mappedValue') })) };
}

function bounds(element: XmlElement) {
  return { lowerBound: numberAttribute(element, 'lowerBound'), upperBound: numberAttribute(element, 'upperBound'), defaultValue: numberAttribute(element, 'defaultValue') ?? 0 };
}

function tableOf(element: XmlElement, baseType: BaseType | null): LookupTable {
  const kind = element.name === 'matchTable' ? 'match' : 'interpolation';
  const target = (of: XmlElement, name: string): Value => {
    const text = of.attributes.get(name);
    const scalar = text === undefined ? null : parseScalar(baseType ?? 'string', text);
    if (text !== undefined && text.trim() !== '' && scalar === null) throw invalid(of, `its ${name} “${text.slice(0, 60)}” is no ${baseType ?? 'string'}`);
    return scalar === null ? null : single(baseType ?? 'string', scalar);
  };
  const entries = childrenNamed(element, `${element.name}Entry`).map((entry) => ({
    source: requiredNumber(entry, 'sourceValue'),
    includeBoundary: flag(entry, 'includeBoundary', true),
    target: target(entry, 'targetValue'),
  }));
  return { kind, defaultValue: target(element, 'defaultValue'), entries };
}
