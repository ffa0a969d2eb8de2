import { useEffect, useMemo, useRef, useState } from 'react';
import { readTyped, writeTyped, type TypedFault } from '#assessments/engine/paper';
import type { ItemResponse, PresentedItem } from '#assessments/engine';
import { ApiProblem, useApiChange, type Answer } from '#web/api-client';
import type { PaperForm } from './paper-screen.js';

export type Sheet = Answer<'/api/v1/assessments/{id}/sheets'>['items'][number];
export type SaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed';

export interface Cell {
  readonly questionId: string;
  readonly position: number;
  readonly item: PresentedItem;
  readonly typed: string;
  readonly fault: TypedFault | null;
}

export interface TypedSheet {
  readonly cells: readonly Cell[];
  readonly state: SaveState;
  readonly problem: ApiProblem | null;
  type(questionId: string, text: string): void;
  /** Saves what was changed, unless a cell cannot be read. */
  save(): void;
}

/** What is typed from one sheet, and how far the server has it. */
export function useSheet(sheet: Sheet, form: PaperForm): TypedSheet {
  const questions = useMemo(() => form.questions.filter(({ onPaper }) => onPaper).map(({ id, position, item }) => ({ id, position, item: item as unknown as PresentedItem })), [form]);
  const stored = useMemo(() => new Map(sheet.answers.map(({ questionId, value }) => [questionId, value as ItemResponse])), [sheet]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<SaveState>('clean');
  const enter = useApiChange('put', '/api/v1/sheets/{code}/answers', ['/api/v1/assessments/{id}/statistics']);
  const cells = questions.map(({ id, position, item }): Cell => {
    const text = typed[id] ?? writeTyped(item, stored.get(id) ?? null);
    const answer = readTyped(item, text);
    return { questionId: id, position, item, typed: text, fault: 'fault' in answer ? answer.fault : null };
  });
  // What is typed while a save is under way is saved after it, not lost with it.
  const latest = useRef(0);
  const warned = state === 'unsaved' || state === 'saving';
  useEffect(() => {
    if (!warned) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [warned]);

  return {
    cells,
    state,
    problem: enter.error,
    type(questionId, text) {
      latest.current += 1;
      setTyped((before) => ({ ...before, [questionId]: text }));
      setState('unsaved');
    },
    save() {
      if (state === 'clean' || state === 'saved' || cells.some(({ fault }) => fault !== null)) return;
      const at = latest.current;
      const responses = cells.map(({ questionId, item, typed: text }) => {
        const answer = readTyped(item, text);
        return { questionId, value: 'value' in answer ? answer.value : null };
      });
      setState('saving');
      enter.mutate(
        // The engine's response is the one that the API describes.
        { path: { code: sheet.code }, body: { responses: responses as never } },
        { onSuccess: () => setState(latest.current === at ? 'saved' : 'unsaved'), onError: () => setState('failed') },
      );
    },
  };
}
