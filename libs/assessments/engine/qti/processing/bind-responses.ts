import type { ResponseDeclaration, VariableDeclaration } from '../declarations/declaration.js';
import { QtiFault } from '../fault.js';
import { parseFloatText } from '../values/parse-scalar.js';
import { boolean, float, type Value } from '../values/value.js';
import { descendants, type XmlElement } from '../xml/element.js';
import type { ItemState } from './item-state.js';
import { parseResponse } from './parse-responses.js';

type Given = Readonly<Record<string, unknown>>;

interface Item {
  readonly element: XmlElement;
  readonly declarations: ReadonlyMap<string, VariableDeclaration>;
}

const builtIn = ['duration', 'numAttempts', 'completionStatus'];

/** Gives the response variables what was answered. What is not named keeps its default; an interaction that would have ended the attempt and did not is false, whatever its default (QTI 2.1, 7.7). */
export function bindResponses({ element, declarations }: Item, state: ItemState, given: Given): void {
  const asking = descendants(element, ({ attributes }) => attributes.has('responseIdentifier'));
  checkNames(declarations, asking, given);
  state.set('duration', durationOf(given.duration));
  const interactions = new Map(asking.map((interaction) => [interaction.attributes.get('responseIdentifier') ?? '', interaction]));
  for (const declaration of declarations.values()) {
    if (declaration.kind === 'response') state.set(declaration.identifier, valueOf(declaration, interactions.get(declaration.identifier), state, given));
  }
  for (const interaction of asking) bindTypedText(interaction, declarations, state, given);
}

function valueOf(declaration: ResponseDeclaration, interaction: XmlElement | undefined, state: ItemState, given: Given): Value {
  const { identifier } = declaration;
  if (Object.hasOwn(given, identifier)) return parseResponse(declaration, given[identifier], Number(interaction?.attributes.get('base') ?? 10));
  return interaction?.name === 'endAttemptInteraction' ? boolean(false) : state.default(identifier);
}

/** What was typed for a number goes into a second variable as it was typed, where the item has one for it. */
function bindTypedText(interaction: XmlElement, declarations: Item['declarations'], state: ItemState, given: Given): void {
  const name = interaction.attributes.get('stringIdentifier');
  const declaration = name === undefined ? undefined : declarations.get(name);
  if (name === undefined || declaration?.kind !== 'response' || Object.hasOwn(given, name)) return;
  state.set(name, parseResponse(declaration, given[interaction.attributes.get('responseIdentifier') ?? '']));
}

function durationOf(given: unknown): Value {
  const [first, ...rest]: readonly unknown[] = Array.isArray(given) ? given : [given];
  const seconds = typeof first === 'number' ? first : typeof first === 'string' ? parseFloatText(first) : null;
  return seconds === null || rest.length > 0 ? null : float(seconds);
}

/** A response under a name that nothing in the item has would be left out silently. */
function checkNames(declarations: Item['declarations'], asking: readonly XmlElement[], given: Given): void {
  const asked = new Set(asking.map(({ attributes }) => attributes.get('responseIdentifier')));
  const stray = Object.keys(given).find((name) => !declarations.has(name) && !builtIn.includes(name) && !asked.has(name));
  if (stray !== undefined) throw new QtiFault('response', `The item has no response ${stray}.`);
}
