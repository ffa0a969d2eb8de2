import { isLanguage, type Language } from '#kernel';

export const personSteps = ['people', 'met', 'members', 'registered', 'learned', 'certified', 'mentors', 'still', 'left'] as const;
const steps = [...personSteps, 'meetings', 'trained', 'answered'] as const;
export type PersonStep = (typeof personSteps)[number];

export interface CascadeSearch {
  place?: string;
  language?: Language;
  training?: string;
}

/** Which number is opened: of all, of one generation, of one mentor; at which month. */
export interface DrillSearch extends CascadeSearch {
  step: (typeof steps)[number];
  generation?: number;
  month?: number;
  mentor?: string;
}

const text = (search: Record<string, unknown>, name: 'place' | 'training' | 'mentor') => (typeof search[name] === 'string' ? { [name]: search[name] } : {});

export function cascadeSearch(search: Record<string, unknown>): CascadeSearch {
  return { ...text(search, 'place'), ...(isLanguage(search['language']) ? { language: search['language'] } : {}), ...text(search, 'training') };
}

export function drillSearch(search: Record<string, unknown>): DrillSearch {
  const whole = (name: 'generation' | 'month', most: number) => {
    const value = Number(search[name]);
    return Number.isInteger(value) && value > 0 && value <= most ? { [name]: value } : {};
  };
  const step = steps.find((known) => known === search['step']) ?? 'people';
  return { ...cascadeSearch(search), ...text(search, 'mentor'), ...whole('generation', 51), ...whole('month', 12), step };
}

/** Claimed and confirmed are both counted at meetings; the time to the first one is that of those who have held one. */
export function stepBehind(column: PersonStep | 'first' | 'sessions' | 'claimed' | 'confirmed'): DrillSearch['step'] {
  if (column === 'first') return 'met';
  return column === 'sessions' || column === 'claimed' || column === 'confirmed' ? 'meetings' : column;
}
