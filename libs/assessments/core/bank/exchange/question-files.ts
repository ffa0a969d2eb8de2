import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { refusedFile, reason, type ExportedFile } from '#assessments/engine/formats';
import { readFile, writeFile, type FileToRead, type FileToWrite, type ReadFile, type ThreadWork } from './question-thread.js';

const withinMs = 5 * 60_000;
const script = fileURLToPath(new URL('./question-thread.js', import.meta.url));

export type Told = (done: number, of: number) => void;

/**
 * Reads and writes files of questions in a thread of its own: the queue goes on beside it, and a file that takes too long or
 * needs too much memory ends the thread and nothing else. Under the test runner, which compiles nothing to disk, it is done in place.
 */
@Injectable()
export class QuestionFiles implements OnApplicationShutdown {
  private pool: Piscina | null = null;

  /** Whatever the bytes are, there is an answer. */
  async read(file: FileToRead, onProgress: Told = () => undefined): Promise<ReadFile> {
    if (!existsSync(script)) return readFile(file, onProgress);
    const { port1, port2 } = new MessageChannel();
    port1.on('message', ({ done, of }: { done: number; of: number }) => onProgress(done, of));
    try {
      return (await this.run({ read: file, port: port2 }, [port2])) as ReadFile;
    } catch {
      const { counts, items } = refusedFile(file.format, reason('too-slow'));
      return { counts, lines: items.map((item) => ({ ...item, fingerprint: null })), pack: new Uint8Array() };
    } finally {
      port1.close();
    }
  }

  async write(file: FileToWrite): Promise<ExportedFile> {
    return existsSync(script) ? ((await this.run({ write: file })) as ExportedFile) : writeFile(file);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private run(work: ThreadWork, transferList: MessagePort[] = []): Promise<unknown> {
    this.pool ??= new Piscina({ filename: script, minThreads: 0, maxThreads: 1, idleTimeout: 30_000, resourceLimits: { maxOldGenerationSizeMb: 1_024 }, execArgv: [] });
    return this.pool.run(work, { signal: AbortSignal.timeout(withinMs), transferList });
  }
}
