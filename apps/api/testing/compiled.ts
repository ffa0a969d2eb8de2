import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** One compiled process of Kaasa, as it runs with `node dist/apps/…/main.js`. */
export class CompiledProcess {
  private said = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<Ended>;

  constructor(script: string, environment: Readonly<Record<string, string>>, parameters: readonly string[] = []) {
    const env = { ...process.env, NODE_OPTIONS: '', KAASA_DEMO: '0', ...environment };
    this.child = fork(resolve(script), parameters, { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, said: this.said }));
  }

  /** Resolves at its readiness. @throws Error with what it said when it ends before */
  async ready(): Promise<void> {
    const ready = new Promise<void>((done) => this.child.on('message', () => done()));
    const early = this.ended.then(({ said }) => Promise.reject(new Error(said)));
    await Promise.race([ready, early]);
  }

  /** How it ends by itself. */
  end(): Promise<Ended> {
    return this.ended;
  }

  async stop(): Promise<Ended> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}
