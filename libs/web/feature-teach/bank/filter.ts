import type { Language } from '#kernel';
import type { ItemKind } from '#assessments/engine';

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
  readonly duplicates?: true | undefined;
}

const texts = ['q', 'folder', 'tag', 'competence', 'kind', 'difficulty', 'state', 'outdated'] as const;

/** Takes from an address what may be asked; the server refuses values that it does not know. */
export function bankFilter(search: Record<string, unknown>): BankFilter {
  const given = texts.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]] as const] : []));
  return { ...(Object.fromEntries(given) as BankFilter), ...(search['duplicates'] === true ? { duplicates: true } : {}) };
}
