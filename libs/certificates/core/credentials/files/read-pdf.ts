import type { ReadPdf } from './pdf-reader.mjs';

/** Reads a PDF in this thread, for commands; the reader is large and loaded only where there is a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | null> {
  const { default: read } = await import('./pdf-reader.mjs');
  return read(bytes);
}
