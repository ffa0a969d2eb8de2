import type { Tx } from '#platform/database';
import { storeArchive, storePart, type Archive } from './archives.repository.js';
import { holdUnerased } from './certificates.repository.js';

const partBytes = 2_000_000;

/** Collects the bytes of an archive and keeps them in the database a part at a time. */
export class ArchiveParts {
  private size = 0;
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

  /** To be called now and then: keeps what has come together once it is enough for a part. */
  async keep(atLeast = partBytes): Promise<void> {
    if (this.bytes === 0 || this.bytes < atLeast) return;
    await storePart(this.tx, this.archiveId, this.n, Buffer.concat(this.waiting));
    this.size += this.bytes;
    this.n += 1;
    [this.waiting, this.bytes] = [[], 0];
  }

  /** A file that is there as a whole. */
  async keepWhole(file: Uint8Array): Promise<void> {
    for (let from = 0; from < file.length; from += partBytes) {
      this.take(file.subarray(from, from + partBytes));
      await this.keep(0);
    }
  }

  /** @throws Error when one of the certificates was erased while this was being made: the job is done anew, without it */
  async finish(archive: Omit<Archive, 'id' | 'size'>, certificateIds: readonly string[]): Promise<void> {
    await this.keep(0);
    if (!(await holdUnerased(this.tx, certificateIds))) throw new Error(`A certificate was erased while archive ${this.archiveId} was being made.`);
    await storeArchive(this.tx, { ...archive, id: this.archiveId, size: this.size });
  }
}
