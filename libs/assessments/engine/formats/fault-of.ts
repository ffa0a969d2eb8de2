import { isMissingText, itemFaults } from '../checking/index.js';
import type { ItemFault } from '../checking/index.js';
import type { Losses } from './losses.js';

/** What keeps a question of a file from coming over. One that only does not say which option is right can wait as a draft until somebody says it. */
export function faultOf(content: unknown, losses: Losses): ItemFault | undefined {
  const faults = itemFaults(content).filter((one) => !isMissingText(one));
  const isUnkeyed = faults.length > 0 && faults.every(({ code, pointer }) => pointer === '/options' && (code === 'no-right' || code === 'one-right')) && noneRight(content);
  if (!isUnkeyed) return faults[0];
  losses.add('no-key');
  return undefined;
}

function noneRight(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'options' in content && Array.isArray(content.options) && content.options.every((option: { readonly correct?: unknown }) => option.correct !== true);
}
