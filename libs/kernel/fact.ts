import type { Language } from './localized.js';

/** What a fact's payload may hold: ids, numbers and codes; never names or free text. */
export type FactPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The type of a fact: its past-tense name, its version and the shape of its payload. */
export interface FactType<P extends FactPayload> {
  readonly type: string;
  readonly version: number;
  /** Phantom: carries the payload's type to those who record and read. */
  readonly payload?: P;
}

export function defineFact<P extends FactPayload>(type: string, version = 1): FactType<P> {
  return { type, version };
}

/** A fact as its author states it. */
export interface NewFact<P extends FactPayload> {
  /** When it happened in the world; recording time is the ledger's. */
  readonly occurredAt: Date;
  readonly subjectId: string | null;
  readonly actorId: string | null;
  readonly programmeId: string | null;
  readonly activityId: string | null;
  readonly language: Language | null;
  readonly payload: P;
  /** The fact that this one corrects. */
  readonly supersedes?: string | null;
}

/** A fact as the ledger holds it. */
export interface RecordedFact<P extends FactPayload = FactPayload> extends NewFact<P> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly recordedAt: Date;
}
