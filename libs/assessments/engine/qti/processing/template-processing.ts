import { QtiFault } from '../fault.js';
import { childElements, childNamed, type XmlElement } from '../xml/element.js';
import type { ItemState } from './item-state.js';
import { runRules } from './rules.js';

const mostTries = 100;

/** Draws the values of the item's template variables, and what depends on them. A constraint that fails draws anew. */
export function processTemplate(item: XmlElement, state: ItemState): void {
  const processing = childNamed(item, 'templateProcessing');
  if (processing === undefined) return;
  for (let round = 0; round < mostTries; round++) {
    for (const { kind, identifier } of state.declarations.values()) if (kind === 'template' && !state.isFixed(identifier)) state.set(identifier, state.default(identifier));
    if (runRules(childElements(processing), state) !== 'restart') return;
  }
  throw new QtiFault('too-long', `The constraint of the template was not met in ${mostTries} draws.`);
}
