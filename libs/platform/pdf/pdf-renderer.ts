import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { fontsFor } from './fonts.js';
import { pdfErrors } from './pdf.errors.js';
import { unsettableLetters } from './unsettable-letters.js';

/** `a-3a`: archival, may carry a machine-readable credential. `ua-1`: accessibility. Both refuse a missing title, language-less image or glyph. */
export type PdfStandard = 'a-3a' | 'ua-1';

export interface PdfAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** What the file is, in the document's language; its name when left out. */
  readonly description?: string;
  readonly bytes: Uint8Array;
}

export interface PdfRequest {
  /** Absolute path of the .typ file; it finds `data` in the file `/.data.json`. */
  readonly template: string;
  /** Reaches the template as values only, never as markup. */
  readonly data: unknown;
  readonly standard: PdfStandard;
  readonly attachments?: readonly PdfAttachment[];
  /** Pictures that the template reads as `/.image-0`, `/.image-1` and so on. */
  readonly images?: readonly Uint8Array[];
  /** Written into the document; the same request gives the same bytes. */
  readonly createdAt: Date;
}

/** A document as pictures of its pages, one below the other. */
export interface Drawing {
  readonly svg: string;
  /** The values of the template's metadata that are labelled `<probe>`. */
  readonly marks: readonly unknown[];
}

export interface PdfRendererSettings {
  /** Each takes about 80 MB once used. */
  readonly threads?: 1 | 2;
  /** The script of the worker threads. */
  readonly worker?: string;
  /** A thread is given its next document while it works on one, rather than wait for the main thread in between. Not for drawings, which are broken off together with what their thread has got. */
  readonly ahead?: boolean;
}

/** Typesets PDFs in worker threads, which start with the first document. */
export class PdfRenderer {
  private pool: Piscina | null = null;
  private closed = false;

  constructor(private readonly settings: PdfRendererSettings = {}) {}

  /** @throws DomainError `pdf.unsettable-glyphs` when the data holds letters that no font of ours has. */
  async render(request: PdfRequest): Promise<Uint8Array> {
    const { buffer, byteOffset, length } = await this.run<Uint8Array<ArrayBuffer>>({ request });
    // Of this realm also under the test runner.
    return new Uint8Array(buffer, byteOffset, length);
  }

  /** The same pages for a screen. Letters that no font has are left out. @throws when it takes longer than it may */
  draw(request: PdfRequest, mostMs: number): Promise<Drawing> {
    return this.run<Drawing>({ request, drawn: true }, { signal: AbortSignal.timeout(mostMs) });
  }

  private async run<Result>({ request, drawn = false }: { request: PdfRequest; drawn?: boolean }, options: { signal?: AbortSignal } = {}): Promise<Result> {
    if (this.closed) throw new Error('The PDF renderer is closed.');
    this.pool ??= this.start();
    const { template, standard, attachments = [], images = [], createdAt } = request;
    const data = JSON.stringify(request.data);
    const job = {
      template,
      data,
      fonts: fontsFor(data),
      images,
      standard,
      attachments: attachments.map(({ name, mediaType, description = name, bytes }) => ({ name, mediaType, description, bytes })),
      createdAt: Math.floor(createdAt.getTime() / 1000),
      drawn,
    };
    try {
      return (await this.pool.run(job, options)) as Result;
    } catch (error) {
      const letters = unsettableLetters(error);
      if (letters.length > 0) throw pdfErrors.error('pdf.unsettable-glyphs', { params: { letters: letters.join(' ') } });
      throw error;
    }
  }

  /** Waits for the documents under way. */
  async close(): Promise<void> {
    this.closed = true;
    await this.pool?.close();
    this.pool = null;
  }

  private start(): Piscina {
    const pool = new Piscina({
      filename: this.settings.worker ?? fileURLToPath(new URL('./pdf-worker.mjs', import.meta.url)),
      // One thread stays, so that after a crash the waiting jobs find a successor.
      minThreads: 1,
      maxThreads: this.settings.threads ?? 1,
      idleTimeout: 30_000,
      concurrentTasksPerWorker: this.settings.ahead === true ? 2 : 1,
      // An idle thread then sits in its event loop, where the typesetter's native memory is released.
      atomics: 'disabled',
      // Nothing of the parent's flags (test runner, loaders) belongs in there.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 96 },
    });
    // A thread that dies between jobs concerns none of them, and has been replaced.
    pool.on('error', () => undefined);
    return pool;
  }
}
