import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, refresh, request, type Body } from '#web/api-client';
import type { Plan, Settings } from '../bank/types.js';
import { useProgrammeKey } from '../use-programme-key.js';

interface Value extends Pick<Plan, 'activityId' | 'title' | 'composition' | 'pairing'> {
  readonly settings: Settings;
  /** Undefined keeps what is kept. */
  readonly accessCode: string | null | undefined;
}

export interface PlanDraft {
  readonly id: string;
  readonly programmeKey: string;
  readonly value: Value;
  readonly set: (change: Partial<Value>) => void;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** Somebody else has saved meanwhile: goes on from there, with one's own changes or without. */
  readonly catchUp: ((keepMine: boolean) => Promise<void>) | null;
  readonly save: () => Promise<boolean>;
  readonly publish: () => Promise<boolean>;
}

const reads = ['/api/v1/plans/{id}', '/api/v1/plans/{id}/forms', '/api/v1/programmes/{key}/plans'] as const;

function valueOf({ activityId, title, settings, composition, pairing }: Plan): Value {
  return { activityId, title, settings, composition, pairing, accessCode: undefined };
}

/** A test while it is put together. */
export function usePlan(plan: Plan): PlanDraft {
  const queries = useQueryClient();
  const programmeKey = useProgrammeKey();
  const [value, setValue] = useState(() => valueOf(plan));
  const [base, setBase] = useState(plan);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const path = { id: plan.id };
  const unsaved = JSON.stringify(value) !== JSON.stringify(valueOf(base));
  const save = async () => {
    const saved = await request('put', '/api/v1/plans/{id}', { path, body: bodyOf(value, base.revision) });
    setBase(saved);
    setValue(valueOf(saved));
    return saved;
  };
  const sending = async (call: () => Promise<Plan>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      const saved = await call();
      setBase(saved);
      setValue(valueOf(saved));
      await refresh(queries, ...reads);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const catchUp = async (keepMine: boolean) => {
    let theirs = base;
    const read = await sending(async () => (theirs = await request('get', '/api/v1/plans/{id}', { path })));
    // Reading has put theirs in the place of mine.
    if (read && keepMine && theirs.publishedAt === null) setValue(value);
  };
  return {
    id: plan.id,
    programmeKey,
    value,
    set: (change) => setValue((now) => ({ ...now, ...change })),
    unsaved,
    busy,
    problem,
    catchUp: problem?.status === 409 ? catchUp : null,
    save: () => sending(save),
    publish: () =>
      sending(async () => {
        // What is published is what stands on the page.
        const { revision } = unsaved ? await save() : base;
        return request('post', '/api/v1/plans/{id}/publication', { path, body: { revision } });
      }),
  };
}

function bodyOf({ settings: { hasAccessCode: _has, ...settings }, accessCode, ...rest }: Value, revision: number): Body<'/api/v1/plans/{id}', 'put'> {
  return { ...rest, revision, settings: { ...settings, ...(accessCode === undefined ? {} : { accessCode }) } };
}
