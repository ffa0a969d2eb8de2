import { useState } from 'react';
import type { ItemResponse } from '#assessments/engine';

export type DraftAnswers = Readonly<Record<string, ItemResponse>>;

export interface Draft {
  readonly answers: DraftAnswers;
  /** Whether the device keeps them. */
  readonly kept: boolean;
  readonly give: (questionId: string, value: ItemResponse | null) => void;
  readonly clear: () => void;
}

/** Answers that nobody but this device has: an anonymous survey is handed in all at once. Of each person apart, where several use one device. */
export function useDraft(surveyId: string, personId: string): Draft {
  const key = `kaasa.survey.${surveyId}.${personId}`;
  const [answers, setAnswers] = useState<DraftAnswers>(() => read(key));
  const [kept, setKept] = useState(true);
  const keep = (next: DraftAnswers) => {
    setAnswers(next);
    setKept(store(key, next));
  };
  return {
    answers,
    kept,
    give: (questionId, value) => {
      const { [questionId]: _, ...others } = answers;
      keep(value === null ? others : { ...others, [questionId]: value });
    },
    clear: () => keep({}),
  };
}

function read(key: string): DraftAnswers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as DraftAnswers) : {};
  } catch {
    return {};
  }
}

function store(key: string, answers: DraftAnswers): boolean {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}
