import type { Tx } from '#platform/database';
import { storePart } from './archives.repository.js';

/** Collects bytes and keeps them in the database once there are enough. */
export class ArchiveParts {
  size = 0;
  private waiting: Uint8Array[] = [];
  private bytes = 0;
  private n = 0;

  constructor(
    private readonly tx: Tx,
    private readonly archiveId: string,
  ) {}

  take(chunk: Uint8Array): void {
    this.waiting.push(chunk);
    this.bytes += chunk.length;
  }

  async keep(atLeast: number): Promise<void> {
    if (this.bytes === 0 || this.bytes < atLeast) return;
    await storePart(this.tx, this.archiveId, this.n, Buffer.concat(this.waiting));
    this.size += this.bytes;
    this.n += 1;
    [this.waiting, this.bytes] = [[], 0];
  }

  /** A file that is there as a whole, in parts of the usual size. */
  async keepWhole(file: Uint8Array, partBytes: number): Promise<void> {
    for (let from = 0; from < file.length; from += partBytes) {
      this.take(file.subarray(from, from + partBytes));
      await this.keep(0);
    }
  }
}
