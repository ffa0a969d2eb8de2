import { useCallback, useState } from 'react';

interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What was changed last: typing on at one field is one step. */
  readonly field: string;
  readonly at: number;
}

const longestPast = 200;
const oneStepMs = 1_500;

export interface Undoable<T> {
  readonly value: T;
  readonly change: (next: T, field?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Begins anew, as after a save or a reload. */
  readonly reset: (value: T) => void;
}

/** A value with undo and redo. */
export function useHistory<T>(initial: T): Undoable<T> {
  const [history, setHistory] = useState<History<T>>({ past: [], now: initial, future: [], field: '', at: 0 });
  const change = useCallback((next: T, field = '') => setHistory((h) => changed(h, next, field)), []);
  const reset = useCallback((value: T) => setHistory({ past: [], now: value, future: [], field: '', at: 0 }), []);
  const undo = useCallback(() => setHistory((h) => stepBack(h)), []);
  const redo = useCallback(() => setHistory((h) => stepOn(h)), []);
  return { value: history.now, change, reset, undo: history.past.length > 0 ? undo : null, redo: history.future.length > 0 ? redo : null };
}

function changed<T>(history: History<T>, next: T, field: string): History<T> {
  const at = Date.now();
  const goesOn = field !== '' && field === history.field && at - history.at < oneStepMs;
  return { past: goesOn ? history.past : [...history.past, history.now].slice(-longestPast), now: next, future: [], field, at };
}

function stepBack<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], field: '', at: 0 };
}

function stepOn<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future, field: '', at: 0 };
}
