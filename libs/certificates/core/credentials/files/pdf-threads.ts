import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ReadPdf } from './pdf-reader.mjs';

const withinMs = 10_000;

/** Reads strangers' PDFs in a thread of its own, which is ended when it takes too long. */
@Injectable()
export class PdfThreads implements OnApplicationShutdown {
  private pool: Piscina | null = null;

  async read(bytes: Uint8Array): Promise<ReadPdf | null> {
    this.pool ??= new Piscina({
      filename: fileURLToPath(new URL('./pdf-reader.mjs', import.meta.url)),
      minThreads: 0,
      maxThreads: 1,
      maxQueue: 20,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      execArgv: [],
    });
    try {
      return (await this.pool.run(bytes, { signal: AbortSignal.timeout(withinMs) })) as ReadPdf | null;
    } catch {
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }
}
