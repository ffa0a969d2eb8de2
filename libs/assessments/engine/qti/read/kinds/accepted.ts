import { isNear } from '../../../grading/match-number.js';
import type { AcceptedNumber } from '../../../item/index.js';
import type { VariableDeclaration } from '../../declarations/declaration.js';
import { flag } from '../../declarations/attributes.js';
import { parseFloatText, scalarText } from '../../values/parse-scalar.js';
import { scalarsOf } from '../../values/value.js';
import { childElements, childNamed, descendants, isElement, textOf, type XmlElement } from '../../xml/element.js';
import type { QtiItem } from '../../processing/score-item.js';

/** What the file holds typed answers to a variable against. */
export interface Accepted {
  readonly text: string;
  readonly caseSensitive: boolean;
  readonly tolerance: AcceptedNumber['tolerance'];
  /** Whether the rules themselves compare with it, so that it counts even where it earns nothing. */
  readonly compared: boolean;
}

const exactly: AcceptedNumber['tolerance'] = { kind: 'absolute', by: 0 };

/** All texts and numbers that earn something, from the mapping, the correct response and the comparisons of the rules, each once. */
export function acceptedFor({ element, declarations }: QtiItem, variable: string): readonly Accepted[] {
  const declaration = declarations.get(variable);
  const compared = descendants(childNamed(element, 'responseProcessing') ?? element, (node) => comparesVariable(node, variable)).flatMap(comparedWith);
  const once = new Map<string, Accepted>();
  const keyOf = ({ text, tolerance: { kind, by } }: Accepted) => (by === 0 ? text : `${text} ${kind} ${by}`);
  for (const accepted of compared) if (accepted.text !== '' && !once.has(keyOf(accepted))) once.set(keyOf(accepted), accepted);
  for (const accepted of declaredFor(declaration)) if (accepted.text !== '' && !compared.some(({ text }) => text === accepted.text) && !once.has(accepted.text)) once.set(accepted.text, accepted);
  return [...once.values()];
}

/** A number that is near enough to this accepted one and to none before it, which count first. */
export interface Probed extends Accepted {
  readonly probe: string;
}

/** The accepted numbers in their order, each with a number that shows what it earns; what those before it cover is left out. */
export function probedNumbers(accepted: readonly Accepted[]): readonly Probed[] {
  const probed: Probed[] = [];
  for (const one of accepted) {
    const value = Number(one.text);
    const reach = Math.abs(one.tolerance.kind === 'relative' ? one.tolerance.by * value : one.tolerance.by);
    const candidates = [one.text, ...[value + reach, value - reach, value + 0.9 * reach, value - 0.9 * reach].map(String)];
    const probe = candidates.find((candidate) => !probed.some((before) => isNear({ value: Number(before.text), tolerance: before.tolerance }, Number(candidate))));
    if (probe !== undefined) probed.push({ ...one, probe });
  }
  return probed;
}

function declaredFor(declaration: VariableDeclaration | undefined): readonly Accepted[] {
  if (declaration?.kind !== 'response') return [];
  const correct = declaration.correct === null || declaration.correct.cardinality === 'record' ? [] : scalarsOf(declaration.correct);
  const mapped = (declaration.mapping?.entries ?? []).map(({ key, caseSensitive }) => ({ text: scalarText(key), caseSensitive, tolerance: exactly, compared: false }));
  const isFolded = (text: string) => mapped.some((entry) => !entry.caseSensitive && entry.text.toLowerCase() === text.toLowerCase());
  return [...mapped, ...correct.map(scalarText).map((text) => ({ text, caseSensitive: !isFolded(text), tolerance: exactly, compared: false }))];
}

function comparesVariable({ name, children }: XmlElement, variable: string): boolean {
  return ['stringMatch', 'equal', 'match'].includes(name) && children.some((child) => isElement(child) && readsVariable(child, variable));
}

/** The variable itself, or made ready by custom operators. */
function readsVariable(node: XmlElement, variable: string): boolean {
  if (node.name === 'customOperator') return childElements(node).some((child) => readsVariable(child, variable));
  return node.name === 'variable' && node.attributes.get('identifier') === variable;
}

function comparedWith(node: XmlElement): readonly Accepted[] {
  const [value] = childElements(node).filter(({ name }) => name === 'baseValue');
  if (value === undefined) return [];
  return [{ text: textOf(value).trim(), caseSensitive: node.name !== 'stringMatch' || flag(node, 'caseSensitive', true), tolerance: node.name === 'equal' ? toleranceOf(node) : exactly, compared: true }];
}

/** Only a tolerance that is the same on both sides can be said here. */
function toleranceOf({ attributes }: XmlElement): AcceptedNumber['tolerance'] {
  const [below, above = below] = (attributes.get('tolerance') ?? '').trim().split(/\s+/).map(parseFloatText);
  if (typeof below !== 'number' || below !== above) return exactly;
  const mode = attributes.get('toleranceMode')?.trim();
  return mode === 'absolute' ? { kind: 'absolute', by: below } : mode === 'relative' ? { kind: 'relative', by: below / 100 } : exactly;
}
