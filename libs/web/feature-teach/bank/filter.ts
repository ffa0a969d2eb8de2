import type { Language } from '#kernel';
import type { ItemKind } from '#assessments/engine';
import type { ItemLine } from './types.js';

export const itemOrders = ['newest', 'hardest', 'easiest', 'weakest'] as const;
export type ItemOrder = (typeof itemOrders)[number];
type Verdict = NonNullable<ItemLine['measured']>['verdict'];

/** What narrows the list of a bank, as the address holds it. */
export interface BankFilter {
  readonly q?: string | undefined;
  readonly folder?: string | undefined;
  readonly tag?: string | undefined;
  readonly competence?: string | undefined;
  readonly kind?: ItemKind | undefined;
  readonly difficulty?: 'easy' | 'medium' | 'hard' | undefined;
  readonly state?: 'draft' | 'reviewed' | 'final' | 'retired' | undefined;
  readonly outdated?: Language | undefined;
  readonly verdict?: Verdict | 'none' | undefined;
  readonly order?: ItemOrder | undefined;
  readonly duplicates?: true | undefined;
}

const texts = ['q', 'folder', 'tag', 'competence', 'kind', 'difficulty', 'state', 'outdated', 'verdict', 'order'] as const;

/** Takes from an address what may be asked; the server refuses values that it does not know. */
export function bankFilter(search: Record<string, unknown>): BankFilter {
  const given = texts.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]] as const] : []));
  return { ...(Object.fromEntries(given) as BankFilter), ...(search['duplicates'] === true ? { duplicates: true } : {}) };
}
