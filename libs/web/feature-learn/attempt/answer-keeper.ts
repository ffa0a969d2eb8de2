import type { ItemResponse } from '#assessments/engine';
import type { Language } from '#web/i18n';
import { holdsAnswer } from './holds-answer.js';

export interface GivenAnswer {
  /** Null: taken back. */
  value: ItemResponse | null;
  /** The language in which the question was read. */
  language: Language;
}

export interface SavedAnswer {
  questionId: string;
  value: ItemResponse | null;
  savedAt: string;
  /** Checked for the last time: whatever is here, it stays as the server has it. */
  done?: boolean;
}

/** An ApiProblem, as far as it matters here. */
export interface SaveProblem {
  status: number;
  code: string;
  title: string;
  /** A JSON pointer to each answer that is at fault. */
  errors?: readonly { pointer: string }[];
}

/**
 * `saved`: the server has everything. `waiting`: no connection; it is tried again by itself.
 * `refused`: the server does not take it, which `problem` says.
 */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'refused';

export interface Answers {
  values: ReadonlyMap<string, ItemResponse | null>;
  state: SaveState;
  /** Whether the device keeps what the server does not have yet, so that closing the page loses nothing. */
  kept: boolean;
  problem: SaveProblem | null;
}

export interface KeeperTools {
  send: (answers: readonly (GivenAnswer & { questionId: string })[]) => Promise<{ savedAt: string }>;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Calls back after so many milliseconds; answers how to call it off. */
  later: (callback: () => void, milliseconds: number) => () => void;
}

const storageKey = (attemptId: string) => `kaasa.attempt.${attemptId}`;
const longestWait = 15_000;
/** The server's code for answers that come after the attempt was handed in. */
export const alreadySubmitted = 'assessments.already-submitted';
/** Its code for answers that have been checked for the last time, on another device. */
export const alreadyChecked = 'assessments.already-checked';
/** Its code for answers that come after the time was up: what it has by then is submitted by itself. */
export const timeIsUp = 'assessments.time-is-up';
/** Its code for answers that come while the clock stands: they are kept, and go when it runs. */
export const paused = 'assessments.paused';

/** Keeps the answers of one attempt on the device until the server has acknowledged them, and sends them until it does. */
export class AnswerKeeper {
  private readonly values = new Map<string, ItemResponse | null>();
  private readonly savedAt = new Map<string, string>();
  private readonly pending: Map<string, GivenAnswer>;
  /** Those of them that the server found fault with: not sent again until they are changed. */
  private readonly faulty = new Map<string, GivenAnswer>();
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | null = null;
  private callOff: (() => void) | null = null;
  private pauses = 0;
  private problem: SaveProblem | null = null;
  private kept = true;
  private current: Answers;

  constructor(
    private readonly attemptId: string,
    private readonly tools: KeeperTools,
  ) {
    this.pending = new Map(this.stored());
    for (const [questionId, { value }] of this.pending) this.values.set(questionId, value);
    this.current = this.snapshot();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly answers = (): Answers => this.current;

  /** Takes what the server has, but never over an answer that it has not acknowledged or that is newer. */
  receive(saved: readonly SavedAnswer[]): void {
    let dropped = false;
    for (const { questionId, value, savedAt, done } of saved) {
      if (done === true) dropped = this.pending.delete(questionId) || dropped;
      if (this.pending.has(questionId) || (this.savedAt.get(questionId) ?? '') > savedAt) continue;
      this.values.set(questionId, value);
      this.savedAt.set(questionId, savedAt);
    }
    if (dropped) {
      this.store();
      this.problem = null;
    }
    this.publish();
    if (dropped) this.retry();
  }

  give(questionId: string, answer: GivenAnswer): void {
    this.values.set(questionId, answer.value);
    this.pending.set(questionId, answer);
    this.store();
    this.retry();
  }

  /** Tries at once, without waiting for the next turn: the connection may be back. */
  readonly retry = (): void => {
    if (this.pending.size > 0) void this.settle().catch(() => undefined);
  };

  /** Sends what is left. @throws ApiProblem when the server cannot be reached or does not take it */
  settle(): Promise<void> {
    this.callOff?.();
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
      this.publish();
    });
    this.publish();
    return this.sending;
  }

  /** The attempt is over: what the server does not have, it never will. */
  forget(): void {
    this.callOff?.();
    this.problem = null;
    this.drop();
    this.publish();
  }

  private async sendAll(): Promise<void> {
    try {
      for (let batch = this.sendable(); batch.length > 0; batch = this.sendable()) await this.send(batch);
      if (this.problem !== null && this.pending.size > 0) throw this.problem;
      this.pauses = 0;
      this.problem = null;
    } catch (error) {
      this.failed(error);
      throw error;
    }
  }

  private async send(batch: readonly [string, GivenAnswer][]): Promise<void> {
    try {
      const { savedAt } = await this.tools.send(batch.map(([questionId, answer]) => ({ questionId, ...answer })));
      for (const [questionId, answer] of batch) this.acknowledge(questionId, answer, savedAt);
      this.store();
    } catch (error) {
      if (!isProblem(error) || error.status !== 422) throw error;
      this.problem = error;
      for (const [questionId, answer] of faultyOf(batch, error)) this.faulty.set(questionId, answer);
    }
  }

  private sendable(): [string, GivenAnswer][] {
    return [...this.pending].filter(([questionId, answer]) => this.faulty.get(questionId) !== answer);
  }

  private acknowledge(questionId: string, answer: GivenAnswer, savedAt: string): void {
    this.savedAt.set(questionId, savedAt);
    // Given anew while it was under way: the newer answer still has to go.
    if (this.pending.get(questionId) === answer) this.pending.delete(questionId);
  }

  private failed(error: unknown): void {
    this.problem = isProblem(error) ? error : unreachable;
    // Handed in on another device: what is left here will never count.
    if (this.problem.code === alreadySubmitted || this.problem.code === timeIsUp) this.drop();
    if (!mayPass(this.problem)) return;
    this.callOff = this.tools.later(this.tryAgain, Math.min(longestWait, 1000 * 2 ** this.pauses));
  }

  /** Only what is tried after a pause makes the next pause longer: whoever goes on answering is not made to wait for it. */
  private readonly tryAgain = (): void => {
    this.pauses += 1;
    this.retry();
  };

  private drop(): void {
    this.pending.clear();
    this.store();
  }

  private publish(): void {
    this.current = this.snapshot();
    this.listeners.forEach((listener) => listener());
  }

  private snapshot(): Answers {
    return { values: new Map(this.values), state: this.state(), kept: this.kept, problem: this.problem };
  }

  private state(): SaveState {
    if (this.pending.size === 0) return 'saved';
    if (this.problem !== null) return mayPass(this.problem) ? 'waiting' : 'refused';
    return 'saving';
  }

  private store(): void {
    try {
      if (this.pending.size === 0) this.tools.storage?.removeItem(storageKey(this.attemptId));
      else this.tools.storage?.setItem(storageKey(this.attemptId), JSON.stringify([...this.pending]));
      this.kept = this.tools.storage !== null;
    } catch {
      this.kept = false;
    }
  }

  private stored(): [string, GivenAnswer][] {
    try {
      const entries: unknown = JSON.parse(this.tools.storage?.getItem(storageKey(this.attemptId)) ?? '[]');
      return Array.isArray(entries) ? (entries as [string, GivenAnswer][]).filter(([, { value }]) => value !== undefined) : [];
    } catch {
      return [];
    }
  }
}

const unreachable: SaveProblem = { status: 0, code: 'network.unreachable', title: '' };

function isProblem(error: unknown): error is SaveProblem {
  return error instanceof Error && 'status' in error && 'code' in error;
}

/** What the server, which takes all answers or none, found fault with; all where it does not say. */
function faultyOf(batch: readonly [string, GivenAnswer][], { errors = [] }: SaveProblem): readonly [string, GivenAnswer][] {
  const named = batch.filter((_, index) => errors.some(({ pointer }) => pointer.startsWith(`/responses/${index}/`)));
  return named.length > 0 ? named : batch;
}

/** No network, a busy or failing server: the same answers may be taken later. */
function mayPass({ status }: SaveProblem): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

/** An answer taken back is none. */
export function isAnswered({ values }: Pick<Answers, 'values'>, questionId: string): boolean {
  return holdsAnswer(values.get(questionId) ?? null);
}
