import { itemFaults, type ItemContent } from '#assessments/engine';
import { bankErrors } from '../errors.js';

/**
 * What is asked has to be whole, in every language.
 * @throws DomainError `bank.unfinished` with a pointer to each fault
 */
export function refuseFaulty(content: ItemContent): void {
  const errors = itemFaults(content).map(({ pointer }) => ({ pointer: `/content${pointer}`, code: 'bank.content-shape' }));
  if (errors.length > 0) throw bankErrors.error('bank.unfinished', { errors });
}
