import { drawnState, readQtiItem, type QtiItem } from '../processing/score-item.js';
import type { ItemState } from '../processing/item-state.js';
import { scalarText } from '../values/parse-scalar.js';
import { scalarsOf, type Scalar, type Value } from '../values/value.js';
import { childNamed, isElement, textOf, type XmlElement, type XmlNode } from '../xml/element.js';

/** What an item's draw begins from. Its template leaves to chance which of the draws that it allows somebody gets, so none is the better one; but a file that is read again has to give the same question. */
const seed = 1;

/** Whether the item draws values, or chooses what it shows by them. */
export function isTemplate({ element }: QtiItem): boolean {
  return childNamed(element, 'templateProcessing') !== undefined || childNamed(element, 'templateDeclaration') !== undefined;
}

/** The item as one person may see it: with values drawn once, in its texts, its key and its rules. Throws a QtiFault where its template cannot be processed. */
export function drawn(item: QtiItem): QtiItem {
  const state = drawnState(item, seed);
  const children = item.element.children.flatMap((child): readonly XmlNode[] => (isElement(child) ? declared(child, state) : [child]));
  return readQtiItem({ ...item.element, children });
}

/** What a template sets in a declaration stands there afterwards as if the file had said it. */
function declared(element: XmlElement, state: ItemState): readonly XmlNode[] {
  const identifier = element.attributes.get('identifier') ?? '';
  switch (element.name) {
    case 'templateProcessing':
      return [];
    case 'templateDeclaration':
      return [withValues(element, 'defaultValue', state.value(identifier))];
    case 'outcomeDeclaration':
      return [withValues(element, 'defaultValue', state.default(identifier))];
    case 'responseDeclaration':
      return [withValues(withValues(element, 'defaultValue', state.default(identifier)), 'correctResponse', state.correct(identifier))];
    default:
      return shown(element, state);
  }
}

/** Records keep what the file says, for no template sets them as a whole. */
function withValues(element: XmlElement, name: 'defaultValue' | 'correctResponse', value: Value): XmlElement {
  if (value?.cardinality === 'record') return element;
  const others = element.children.filter((child) => !isElement(child) || child.name !== name);
  if (value === null) return { ...element, children: others };
  const plain = { namespace: '', attributes: new Map(), line: element.line } as const;
  const values = scalarsOf(value).map((scalar) => ({ ...plain, name: 'value', children: [scalarText(scalar)] }));
  return { ...element, children: [{ ...plain, name, children: values }, ...others] };
}

const chosenByTemplate = new Set(['templateInline', 'templateBlock', 'templateFeedback']);

/** What is shown of an element: the printed values in it, and of the parts that the template chooses only those it chose. */
function shown(element: XmlElement, state: ItemState): readonly XmlNode[] {
  const { name, namespace, attributes } = element;
  if (namespace === '' && attributes.has('templateIdentifier') && !isChosen(element, state)) return [];
  if (namespace === '' && name === 'printedVariable') return [printed(element, state)];
  if (name === 'mi' || name === 'ci') return [mathValue(element, state)];
  const children = element.children.flatMap((child) => (isElement(child) ? shown(child, state) : [child]));
  return namespace === '' && chosenByTemplate.has(name) ? children : [{ ...element, children }];
}

function isChosen({ attributes }: XmlElement, state: ItemState): boolean {
  const value = state.value(attributes.get('templateIdentifier') ?? '');
  const texts = value === null || value.cardinality === 'record' ? [] : scalarsOf(value).map(scalarText);
  return texts.includes(attributes.get('identifier') ?? '') === (attributes.get('showHide') !== 'hide');
}

/** Outcomes are printed only once there is one, so they stay for the reader of texts to name. */
function printed(element: XmlElement, state: ItemState): XmlNode {
  const { attributes } = element;
  const identifier = attributes.get('identifier') ?? '';
  if (state.declarations.get(identifier)?.kind !== 'template') return element;
  const value = state.value(identifier);
  if (value === null || value.cardinality === 'record') return '';
  return scalarsOf(value).map((scalar) => formatted(scalar, attributes.get('format') ?? '')).join(attributes.get('delimiter') ?? ';');
}

/** A number in the form that the file asks for (`%i`, `%.2f`, `%.3e`), or with as many digits as it has. */
function formatted(scalar: Scalar, format: string): string {
  if (typeof scalar !== 'number' || !Number.isFinite(scalar)) return scalarText(scalar);
  const [, places, kind] = /^%[-+ 0#]*\d*(?:\.(\d{1,2}))?([idfeEgG])$/.exec(format) ?? [];
  if (kind === 'f') return scalar.toFixed(Math.min(20, Number(places ?? 6)));
  if (kind === 'i' || kind === 'd') return String(Math.trunc(scalar));
  if (kind === 'e' || kind === 'E') return scalar.toExponential(Math.min(20, Number(places ?? 6)));
  return String(Number(scalar.toPrecision(12)));
}

/** A name in a formula that stands for a drawn value. */
function mathValue(element: XmlElement, state: ItemState): XmlElement {
  const identifier = textOf(element).trim();
  const declaration = state.declarations.get(identifier);
  const value = declaration?.kind === 'template' ? state.value(identifier) : null;
  return value?.cardinality === 'single' && typeof value.value === 'number' ? { ...element, name: 'mn', children: [formatted(value.value, '')] } : element;
}
