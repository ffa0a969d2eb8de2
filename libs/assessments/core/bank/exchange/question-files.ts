import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refusedFile, reason, type ExportedFile } from '#assessments/engine/formats';
import { readFile, writeFile, type FileToRead, type FileToWrite, type ReadFile, type ThreadWork } from './question-thread.js';
import { TimedThread, type Told } from './timed-thread.js';

const withinMs = 5 * 60_000;
const script = fileURLToPath(new URL('./question-thread.js', import.meta.url));

/**
 * Reads and writes files of questions in a thread of its own: the queue goes on beside it, and a file that takes too long or
 * needs too much memory ends the thread and nothing else. Under the test runner, which compiles nothing to disk, it is done in place.
 */
@Injectable()
export class QuestionFiles implements OnApplicationShutdown {
  private readonly thread = new TimedThread<ThreadWork, ReadFile | ExportedFile>(script, withinMs);

  /** Whatever the bytes are, there is an answer. */
  async read(file: FileToRead, onProgress?: Told): Promise<ReadFile> {
    if (!existsSync(script)) return readFile(file, onProgress ?? (() => undefined));
    try {
      return (await this.thread.run({ read: file }, onProgress)) as ReadFile;
    } catch (error) {
      // The file is not to blame for a shutdown: its job comes again.
      if (this.thread.isClosing) throw error;
      const { counts, items } = refusedFile(file.format, reason('too-slow'));
      return { counts, lines: items.map((item) => ({ ...item, fingerprint: null })), pack: new Uint8Array() };
    }
  }

  async write(file: FileToWrite): Promise<ExportedFile> {
    return existsSync(script) ? ((await this.thread.run({ write: file })) as ExportedFile) : writeFile(file);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.close();
  }
}
