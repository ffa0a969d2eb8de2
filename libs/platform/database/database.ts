import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { run } from './prepared.js';
import type { Sql } from './sql.js';

/** One open transaction, passed explicitly to whatever takes part in it. */
export class Tx implements Sql {
  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {}

  /** Statements that do not wait for each other travel together. */
  async rows<R extends object>(text: string, parameters: readonly unknown[] = []): Promise<R[]> {
    corkUntil(queueMicrotask, this.client);
    return run<R>(this.client, text, parameters);
  }
}

const serialisationFailure = '40001';
const deadlock = '40P01';
const attempts = 3;

/** Connections that transactions leave to statements outside of them, which some make while they run. */
const leftFree = 2;

/** The database of one process: plain reads, and transactions that retry when they lost a race. */
export class Database implements Sql {
  private readonly turns: Turns;

  constructor(readonly dataSource: DataSource) {
    const { poolSize } = dataSource.options as { poolSize?: number };
    this.turns = new Turns(Math.max(2, (poolSize ?? 10) - leftFree));
  }

  async rows<R extends object>(text: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return run<R>(this.pool(), text, parameters);
  }

  /**
   * Statements that do not wait for each other, over one connection: those that begin together travel together, which costs
   * both sides a fraction of as many round trips. Each is a transaction of its own.
   */
  async together<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool().connect();
    const pending = new Set<Promise<unknown>>();
    const rows: Sql['rows'] = <R extends object>(text: string, parameters: readonly unknown[] = []) => {
      corkUntil(setImmediate, client);
      const answer = run<R>(client, text, parameters);
      pending.add(answer);
      return answer;
    };
    try {
      return await work({ rows });
    } finally {
      await Promise.allSettled(pending);
      client.release();
    }
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.turns.take(() => this.once(work));
      } catch (error) {
        if (attempt >= attempts || !lostRace(error)) throw error;
      }
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await runner.startTransaction();
      const result = await work(new Tx(runner.manager, client));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** Lets so many run at the same time; the others wait in their order. */
class Turns {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.most) this.running++;
    else await new Promise<void>((begin) => this.waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }
}

const corked = new WeakSet<PoolClient>();

/** Holds back what is written to the server until all that begins now is there, so that it goes in one piece. */
function corkUntil(later: (then: () => void) => unknown, client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  if (corked.has(client)) return;
  corked.add(client);
  stream.cork();
  later(() => {
    corked.delete(client);
    stream.uncork();
  });
}

function lostRace(error: unknown): boolean {
  const code = sqlState(error);
  return code === serialisationFailure || code === deadlock;
}

/** The SQLSTATE of a PostgreSQL error, also when TypeORM has wrapped it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/** Whether the error is a violation of the named unique constraint or index. */
export function violates(error: unknown, constraint: string): boolean {
  if (sqlState(error) !== '23505') return false;
  const { constraint: named, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return (driverError?.constraint ?? named) === constraint;
}
