import type { AcceptedNumber } from '../../../item/index.js';
import type { VariableDeclaration } from '../../declarations/declaration.js';
import { flag } from '../../declarations/attributes.js';
import { parseFloatText, scalarText } from '../../values/parse-scalar.js';
import { scalarsOf } from '../../values/value.js';
import { childElements, childNamed, descendants, textOf, type XmlElement } from '../../xml/element.js';
import type { QtiItem } from '../../processing/score-item.js';

/** What the file holds typed answers to a variable against. */
export interface Accepted {
  readonly text: string;
  readonly caseSensitive: boolean;
  readonly tolerance: AcceptedNumber['tolerance'];
}

const exactly: AcceptedNumber['tolerance'] = { kind: 'absolute', by: 0 };

/** All texts and numbers that earn something, from the mapping, the correct response and the comparisons of the rules, each once. */
export function acceptedFor({ element, declarations }: QtiItem, variable: string): readonly Accepted[] {
  const declaration = declarations.get(variable);
  const compared = descendants(childNamed(element, 'responseProcessing') ?? element, (node) => comparesVariable(node, variable)).flatMap(comparedWith);
  const byText = new Map<string, Accepted>();
  for (const accepted of [...compared, ...declaredFor(declaration)]) if (accepted.text !== '' && !byText.has(accepted.text)) byText.set(accepted.text, accepted);
  return [...byText.values()];
}

function declaredFor(declaration: VariableDeclaration | undefined): readonly Accepted[] {
  if (declaration?.kind !== 'response') return [];
  const correct = declaration.correct === null || declaration.correct.cardinality === 'record' ? [] : scalarsOf(declaration.correct);
  const mapped = (declaration.mapping?.entries ?? []).map(({ key, caseSensitive }) => ({ text: scalarText(key), caseSensitive, tolerance: exactly }));
  const isFolded = (text: string) => mapped.some((entry) => !entry.caseSensitive && entry.text.toLowerCase() === text.toLowerCase());
  return [...mapped, ...correct.map(scalarText).map((text) => ({ text, caseSensitive: !isFolded(text), tolerance: exactly }))];
}

function comparesVariable({ name, children }: XmlElement, variable: string): boolean {
  return ['stringMatch', 'equal', 'match'].includes(name) && children.some((child) => typeof child !== 'string' && child.name === 'variable' && child.attributes.get('identifier') === variable);
}

function comparedWith(node: XmlElement): readonly Accepted[] {
  const [value] = childElements(node).filter(({ name }) => name === 'baseValue');
  if (value === undefined) return [];
  return [{ text: textOf(value).trim(), caseSensitive: node.name !== 'stringMatch' || flag(node, 'caseSensitive', true), tolerance: node.name === 'equal' ? toleranceOf(node) : exactly }];
}

/** Only a tolerance that is the same on both sides can be said here. */
function toleranceOf({ attributes }: XmlElement): AcceptedNumber['tolerance'] {
  const [below, above = below] = (attributes.get('tolerance') ?? '').trim().split(/\s+/).map(parseFloatText);
  if (typeof below !== 'number' || below !== above) return exactly;
  const mode = attributes.get('toleranceMode')?.trim();
  return mode === 'absolute' ? { kind: 'absolute', by: below } : mode === 'relative' ? { kind: 'relative', by: below / 100 } : exactly;
}
