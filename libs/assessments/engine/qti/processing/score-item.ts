import { flag } from '../declarations/attributes.js';
import type { VariableDeclaration } from '../declarations/declaration.js';
import { initialOutcome } from '../declarations/default-value.js';
import { readDeclarations } from '../declarations/read-declarations.js';
import { QtiFault } from '../fault.js';
import { integer, single, type Value } from '../values/value.js';
import { childElements, childNamed, type XmlElement } from '../xml/element.js';
import { readXml } from '../xml/read-xml.js';
import { bindResponses } from './bind-responses.js';
import { ItemState } from './item-state.js';
import { parseResponse } from './parse-responses.js';
import { seeded } from './random.js';
import { runRules } from './rules.js';
import { tellOutcomes, type OutcomeValue } from './tell-outcomes.js';
import { processTemplate } from './template-processing.js';
import { runTemplate, templateName } from './templates.js';
import { unsupportedParts } from './unsupported.js';

export type QtiScore =
  | { readonly outcomes: Readonly<Record<string, OutcomeValue>>; readonly supported: true }
  | { readonly outcomes: Readonly<Record<string, never>>; readonly supported: false; readonly reasons: readonly string[] };

export type QtiResponses = Readonly<Record<string, unknown>>;

export interface ScoreOptions {
  /** What an item that draws at random begins from; without it such an item is refused. */
  readonly seed?: number;
}

/** An item as it was read, so that many responses can be scored by it. */
export interface QtiItem {
  readonly element: XmlElement;
  readonly declarations: ReadonlyMap<string, VariableDeclaration>;
  readonly unsupported: readonly string[];
}

/** Throws a QtiFault where the text is no item. */
export function readQtiItem(source: string | XmlElement): QtiItem {
  const element = typeof source === 'string' ? readXml(source) : source;
  if (element.name !== 'assessmentItem') throw new QtiFault('invalid', `This is no item: it begins with ${element.name}.`);
  return { element, declarations: readDeclarations(element), unsupported: unsupportedParts(element) };
}

/**
 * The outcomes of one attempt, or of several in a row where an adaptive item was answered several times. Never throws: what
 * cannot be processed is named in the reasons, and nothing is guessed.
 */
export function scoreItem(source: string | XmlElement | QtiItem, responses: QtiResponses | readonly QtiResponses[], { seed }: ScoreOptions = {}): QtiScore {
  try {
    const item = typeof source === 'object' && 'declarations' in source ? source : readQtiItem(source);
    if (item.unsupported.length > 0) return refused(item.unsupported);
    const state = new ItemState(item.declarations, seed === undefined ? null : seeded(seed));
    const attempts: readonly QtiResponses[] = isList(responses) ? responses : [responses];
    begin(item, state, attempts[0] ?? {});
    attempts.forEach((attempt, index) => takeAttempt(item, state, attempt, index + 1));
    return { outcomes: tellOutcomes(state, flag(item.element, 'adaptive', false)), supported: true };
  } catch (error) {
    if (error instanceof QtiFault) return refused([error.message]);
    throw error;
  }
}

/** The variables of an item whose template was processed, before anything is answered. */
export function drawnState(item: QtiItem, seed: number): ItemState {
  const state = new ItemState(item.declarations, seeded(seed));
  begin(item, state, {});
  return state;
}

function isList(responses: QtiResponses | readonly QtiResponses[]): responses is readonly QtiResponses[] {
  return Array.isArray(responses);
}

function refused(reasons: readonly string[]): QtiScore {
  return { outcomes: {}, supported: false, reasons };
}

/** What was drawn may be given instead of a seed. */
function begin({ element, declarations }: QtiItem, state: ItemState, given: QtiResponses): void {
  for (const declaration of declarations.values()) {
    if (declaration.kind !== 'template') continue;
    if (Object.hasOwn(given, declaration.identifier)) state.fix(declaration.identifier, parseResponse(declaration, given[declaration.identifier]));
    else state.set(declaration.identifier, declaration.defaultValue);
  }
  processTemplate(element, state);
  state.set('completionStatus', single('identifier', 'unknown'));
  setOutcomes(declarations, state);
}

function setOutcomes(declarations: QtiItem['declarations'], state: ItemState): void {
  for (const declaration of declarations.values()) {
    if (declaration.kind === 'outcome') state.set(declaration.identifier, initialOf(declaration, state));
  }
}

function initialOf(declaration: Extract<VariableDeclaration, { kind: 'outcome' }>, state: ItemState): Value {
  return state.default(declaration.identifier) ?? initialOutcome(declaration);
}

function takeAttempt({ element, declarations }: QtiItem, state: ItemState, responses: QtiResponses, attempt: number): void {
  if (!flag(element, 'adaptive', false)) setOutcomes(declarations, state);
  state.set('numAttempts', integer(attempt));
  bindResponses({ element, declarations }, state, responses);
  const processing = childNamed(element, 'responseProcessing');
  if (processing === undefined) return;
  const rules = childElements(processing);
  const template = rules.length > 0 ? null : templateName(processing.attributes.get('template') ?? '');
  if (template === null) runRules(rules, state);
  else runTemplate(template, state);
}
