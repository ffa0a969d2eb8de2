import { isLanguage, type Language } from '#kernel';

export const personSteps = ['people', 'met', 'members', 'registered', 'learned', 'certified', 'mentors'] as const;
export type PersonStep = (typeof personSteps)[number];

export interface CascadeSearch {
  place?: string;
  language?: Language;
  training?: string;
}

/** Which number is opened: of all, of one generation, of one mentor. */
export interface DrillSearch extends CascadeSearch {
  step: PersonStep | 'meetings';
  generation?: number;
  mentor?: string;
}

const text = (search: Record<string, unknown>, name: 'place' | 'training' | 'mentor') => (typeof search[name] === 'string' ? { [name]: search[name] } : {});

export function cascadeSearch(search: Record<string, unknown>): CascadeSearch {
  return { ...text(search, 'place'), ...(isLanguage(search['language']) ? { language: search['language'] } : {}), ...text(search, 'training') };
}

export function drillSearch(search: Record<string, unknown>): DrillSearch {
  const generation = Number(search['generation']);
  const step = [...personSteps, 'meetings' as const].find((known) => known === search['step']) ?? 'people';
  return { ...cascadeSearch(search), ...text(search, 'mentor'), ...(Number.isInteger(generation) && generation > 0 ? { generation } : {}), step };
}

/** Claimed and confirmed are both counted at meetings. */
export function stepBehind(column: PersonStep | 'sessions' | 'claimed' | 'confirmed'): DrillSearch['step'] {
  return column === 'sessions' || column === 'claimed' || column === 'confirmed' ? 'meetings' : column;
}
