import type { Queue, Worker } from 'bullmq';
import { Client } from 'pg';
import type { Database } from '../database/index.js';
import { followFacts } from '../ledger/index.js';
import type { QueueBackend } from './backend.js';
import { enqueue } from './enqueue.js';
import { subscriberJob } from './job-handler.js';
import type { JobRegistry } from './registry.js';
import { relayAgain, relayDue } from './relay.js';
import { runJob } from './run-job.js';

/** Work that recurs; `run` may be called by several processes at once and must be safe for it. */
export interface PeriodicTask {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<unknown>;
}

export interface WorkerRuntimeSettings {
  readonly databaseUrl: string;
  /** Jobs of one queue that run at the same time. */
  readonly concurrency: number;
  readonly log: (line: string) => void;
}

/** The ledger's follower that turns facts into their subscribers' jobs. */
export const fanOutFollower = 'fan-out';
const idleMs = 1_000;
const relayAgainAfterSeconds = 60;
/** What runs rarely has its first turn soon, also where Kaasa never runs for long. */
const firstRunMs = 20_000;

/** Follows the ledger, relays the outbox and runs the jobs of one process. */
export class WorkerRuntime {
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly loops: Promise<void>[] = [];
  private listener: Client | null = null;
  private wakeUp: () => void = () => undefined;
  private news = false;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly backend: QueueBackend,
    private readonly registry: JobRegistry,
    private readonly settings: WorkerRuntimeSettings,
  ) {}

  async start(periodic: readonly PeriodicTask[]): Promise<void> {
    await this.backend.prepare();
    for (const name of this.registry.queues) {
      const worker = this.backend.worker(name, (job) => runJob(this.db, this.registry, job), { concurrency: this.settings.concurrency });
      worker.on('error', (error) => this.settings.log(`queue ${name}: ${error.message}`));
      this.workers.push(worker);
    }
    await this.listen();
    this.loops.push(this.pump());
    this.every({ name: 'relay-lost', everyMs: relayAgainAfterSeconds * 500, run: () => this.relayLost(relayAgainAfterSeconds) });
    for (const task of periodic) this.every(task);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.loops);
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.listener?.end().catch(() => undefined);
    await this.backend.close();
  }

  /** Gives the backend again what it got that long ago and has not finished. */
  async relayLost(olderThanSeconds: number): Promise<number> {
    return relayAgain(this.db, (name) => this.queue(name), olderThanSeconds);
  }

  private queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.settings.log(`queue ${name}: ${error.message}`));
    this.queues.set(name, queue);
    return queue;
  }

  /** Moves facts to jobs and jobs to the backend until there is nothing left, then waits for news. */
  private async pump(): Promise<void> {
    while (!this.stopping) {
      let moved = 0;
      this.news = false;
      try {
        moved = (await this.fanOut()) + (await relayDue(this.db, (name) => this.queue(name)));
      } catch (error) {
        this.settings.log(`relay: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (moved === 0) await this.idle();
    }
  }

  private async fanOut(): Promise<number> {
    return followFacts(this.db, fanOutFollower, 500, async (tx, facts) => {
      for (const fact of facts) {
        for (const subscriber of this.registry.subscribers) {
          if (subscriber.fact.type === fact.type) await enqueue(tx, subscriberJob(subscriber.name), { factId: fact.id });
        }
      }
    });
  }

  /** Returns at once when something was announced since the last look. */
  private idle(): Promise<void> {
    if (this.news) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private wake(): void {
    this.news = true;
    this.wakeUp();
  }

  private every(task: PeriodicTask): void {
    const again = (afterMs = task.everyMs) => {
      if (this.stopping) return;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        const run = task
          .run()
          .catch((error: unknown) => this.settings.log(`${task.name}: ${error instanceof Error ? error.message : String(error)}`))
          .then(() => again());
        this.loops.push(run);
        void run.finally(() => this.loops.splice(this.loops.indexOf(run), 1));
      }, afterMs);
      this.timers.add(timer);
    };
    again(Math.min(task.everyMs, firstRunMs));
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.databaseUrl, application_name: 'kaasa-worker-listen' });
    client.on('notification', () => this.wake());
    client.on('error', () => this.listenLater());
    try {
      await client.connect();
      await client.query('listen kaasa_ledger; listen kaasa_outbox');
      this.listener = client;
    } catch {
      this.listenLater();
    }
  }

  /** Polling goes on meanwhile: notifications only make it faster. */
  private listenLater(): void {
    this.listener = null;
    if (this.stopping) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.loops.push(this.listen());
    }, 2_000);
    this.timers.add(timer);
  }
}
