import type { Difficulty } from './bank-item.js';

/** What is done to many questions at once; what is left out stays as it is. */
export interface BulkChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addCompetences?: readonly string[];
  readonly removeCompetences?: readonly string[];
  /** Null: out of every folder. */
  readonly folderId?: string | null;
  readonly difficulty?: Difficulty | null;
  readonly retired?: boolean;
}

/** The labels of one question at one moment. */
export interface Labels {
  readonly id: string;
  readonly folderId: string | null;
  readonly tags: readonly string[];
  readonly competences: readonly string[];
  readonly difficulty: Difficulty | null;
  readonly retiredAt: string | null;
}

export function changed(item: Labels, change: BulkChange, now: Date): Labels {
  return {
    id: item.id,
    folderId: change.folderId === undefined ? item.folderId : change.folderId,
    tags: together(item.tags, change.addTags, change.removeTags),
    competences: together(item.competences, change.addCompetences, change.removeCompetences),
    difficulty: change.difficulty === undefined ? item.difficulty : change.difficulty,
    retiredAt: change.retired === undefined ? item.retiredAt : change.retired ? (item.retiredAt ?? now.toISOString()) : null,
  };
}

function together(values: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] {
  return [...new Set([...values, ...add])].filter((value) => !remove.includes(value));
}

/** Undoing brings back what the change had changed, and leaves alone what has been changed since. */
export function undone(now: Labels, { before, after }: LabelChange): Labels {
  const back = <K extends keyof Labels>(name: K): Labels[K] => (equal(now[name], after[name]) ? before[name] : now[name]);
  return { id: now.id, folderId: back('folderId'), tags: back('tags'), competences: back('competences'), difficulty: back('difficulty'), retiredAt: back('retiredAt') };
}

export interface LabelChange {
  readonly before: Labels;
  readonly after: Labels;
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
