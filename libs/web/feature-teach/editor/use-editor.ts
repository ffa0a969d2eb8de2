import { useEffect, useState } from 'react';
import type { Language } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import { ApiProblem, refresh, request } from '#web/api-client';
import { useQueryClient } from '@tanstack/react-query';
import type { BankItem, Labels } from '../bank/types.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';
import { useHistory, type Undoable } from './use-history.js';

export interface Written {
  readonly content: ItemContent;
  readonly labels: Labels;
}

export interface Editor extends Undoable<Written> {
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** What somebody else has saved in between. */
  readonly theirs: BankItem | null;
  /** True when it was saved. */
  readonly save: (confirmed?: readonly Language[]) => Promise<boolean>;
  /** Goes on from theirs; what is one's own stays in the fields. */
  readonly acceptTheirs: (keepMine: boolean) => void;
  readonly restored: boolean;
}

export function writtenOf({ content, name, folderId, tags, competences, difficulty }: BankItem): Written {
  return { content, labels: { name, folderId, tags, competences, difficulty } };
}

/** The database has an order of its own for the members of an object. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part));
}

/** A question while it is written at: undo, a draft on the device until it is saved, and no overwriting of what others saved. */
export function useEditor(item: BankItem): Editor {
  const queries = useQueryClient();
  const [kept] = useState(() => readDraft<Written>(item.id));
  const history = useHistory<Written>(kept?.value ?? writtenOf(item));
  const [base, setBase] = useState(item);
  const [revision, setRevision] = useState(kept?.revision ?? item.revision);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [theirs, setTheirs] = useState<BankItem | null>(null);
  const { value, reset } = history;
  const unsaved = canonical(value) !== canonical(writtenOf(base));

  useEffect(() => {
    if (unsaved) keepDraft(item.id, { revision, value });
    else dropDraft(item.id);
  }, [item.id, revision, unsaved, value]);

  const settled = (saved: BankItem) => {
    setBase(saved);
    setRevision(saved.revision);
    setTheirs(null);
    setProblem(null);
    return refresh(queries, '/api/v1/bank-items/{id}', '/api/v1/banks/{bankId}/items', '/api/v1/banks/{bankId}');
  };
  const save = async (confirmed: readonly Language[] = []) => {
    if (busy) return false;
    setBusy(true);
    try {
      const body = { content: { ...value.content }, labels: value.labels, revision, confirmed: [...confirmed] };
      await settled((await request('put', '/api/v1/bank-items/{id}', { path: { id: item.id }, body })) as unknown as BankItem);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // Told together: the refusal alone offers no way on. When theirs cannot be had, it is all there is to tell.
      const saved = error.status === 409 ? await request('get', '/api/v1/bank-items/{id}', { path: { id: item.id } }).catch(() => null) : null;
      if (saved !== null) setTheirs(saved as unknown as BankItem);
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const acceptTheirs = (keepMine: boolean) => {
    if (theirs === null) return;
    if (!keepMine) reset(writtenOf(theirs));
    void settled(theirs);
  };
  return { ...history, unsaved, busy, problem, theirs, save, acceptTheirs, restored: kept !== null };
}
