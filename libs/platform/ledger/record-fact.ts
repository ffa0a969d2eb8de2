import { newId, type FactPayload, type FactType, type NewFact } from '#kernel';
import { prepared, type Sql } from '../database/index.js';

/** A fact of any type, to be written together with others. */
export interface Statement {
  readonly type: FactType<FactPayload>;
  readonly fact: NewFact<FactPayload>;
}

/** Pairs a fact with its type, so that the compiler holds one to the other. */
export function stating<P extends FactPayload>(type: FactType<P>, fact: NewFact<P>): Statement {
  return { type, fact };
}

/** Writes a fact in the caller's transaction and answers its id. */
export async function recordFact<P extends FactPayload>(tx: Sql, type: FactType<P>, fact: NewFact<P>): Promise<string> {
  const row = factRow(stating(type, fact));
  await insert(tx, [row]);
  return row.id;
}

/** Writes many facts in the caller's transaction with one statement; they follow each other in the order given, as do the answered ids. */
export async function recordFacts(tx: Sql, statements: readonly Statement[]): Promise<string[]> {
  const rows = statements.map(factRow);
  await insert(tx, rows);
  return rows.map(({ id }) => id);
}

interface InsertedFact {
  readonly id: string;
  readonly values: readonly unknown[];
}

function factRow({ type, fact }: Statement): InsertedFact {
  const id = newId();
  const context = [fact.subjectId, fact.actorId, fact.programmeId, fact.activityId, fact.language];
  return { id, values: [id, type.type, type.version, fact.occurredAt, ...context, JSON.stringify(fact.payload), fact.supersedes ?? null] };
}

const columnTypes = ['uuid', 'text', 'integer', 'timestamptz', 'uuid', 'uuid', 'uuid', 'uuid', 'text', 'jsonb', 'uuid'];

const insertFacts = prepared(insertion(1));

function insertion(first: number): string {
  return `insert into ledger.fact (id, type, version, occurred_at, subject_id, actor_id, programme_id, activity_id, language, payload, supersedes)
   select * from unnest(${columnTypes.map((type, index) => `$${first + index}::${type}[]`).join(', ')})`;
}

/**
 * The writing of facts as a part of a larger statement that makes the change which they state, its parameters from `first` on:
 * one round trip where a transaction would take four. Nothing is stated unless the named part of the statement has a row.
 */
export function factsWithin(first: number, changed: string): string {
  return `${insertion(first)} where exists (select from ${changed})`;
}

/** The parameters of `factsWithin`. */
export function factParameters(statements: readonly Statement[]): unknown[][] {
  return columnsOf(statements.map(factRow));
}

async function insert(tx: Sql, facts: readonly InsertedFact[]): Promise<void> {
  await tx.rows(insertFacts, columnsOf(facts));
}

function columnsOf(facts: readonly InsertedFact[]): unknown[][] {
  return columnTypes.map((_, column) => facts.map(({ values }) => values[column]));
}
