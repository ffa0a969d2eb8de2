import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';

export type Told = (done: number, of: number) => void;

/** What the thread says on its way. */
export interface FromThread {
  readonly done: number;
  readonly of: number;
}

export interface AskedOfThread {
  readonly port: MessagePort;
}

/**
 * One thread for heavy work, one piece at a time. What takes too long is ended, counted from when it begins: however long it has
 * waited for its turn. Work waits here and not in the pool, which forgets what waits there when it ends a thread.
 */
export class TimedThread<Work extends object, Answer> {
  private pool: Piscina | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly script: string,
    private readonly withinMs: number,
  ) {}

  get isClosing(): boolean {
    return this.closing;
  }

  run(work: Work, onProgress: Told = () => undefined): Promise<Answer> {
    const answer = this.turn.then(() => this.begin(work, onProgress));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.pool?.destroy();
  }

  private async begin(work: Work, onProgress: Told): Promise<Answer> {
    if (this.closing) throw new Error('The thread is closed');
    const { port1, port2 } = new MessageChannel();
    port1.on('message', ({ done, of }: FromThread) => onProgress(done, of));
    this.pool ??= new Piscina({ filename: this.script, minThreads: 0, maxThreads: 1, idleTimeout: 30_000, resourceLimits: { maxOldGenerationSizeMb: 1_024 }, execArgv: [] });
    try {
      return (await this.pool.run({ ...work, port: port2 }, { signal: AbortSignal.timeout(this.withinMs), transferList: [port2] })) as Answer;
    } finally {
      port1.close();
    }
  }
}
