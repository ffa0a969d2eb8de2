import type { Attachment } from './read-file.js';

/** What a reader of a PDF sees and finds in it. */
export interface ReadPdf {
  readonly attachments: readonly Attachment[];
  /** The text of each page, as a reader finds it. */
  readonly pages: readonly string[];
}

const mostPages = 20;

/** Reads a PDF the way viewers do; null when it cannot be opened. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf | null> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy, because the parser takes the bytes over.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const found = ((await document.getAttachments()) ?? {}) as Record<string, { filename?: string; content?: Uint8Array }>;
    const attachments = Object.values(found).flatMap(({ filename, content }) => (filename === undefined || content === undefined ? [] : [{ name: filename, bytes: content }]));
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return { attachments, pages };
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}
