import { attachmentName, type CarriedRecord } from '#certificates/core';

/** The record that a certificate's PDF carries along; null when it carries none that can be read. */
export async function carriedRecord(pdf: Uint8Array): Promise<CarriedRecord | null> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy, because the parser takes the bytes over.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    const attachments = ((await document.getAttachments()) ?? {}) as Record<string, { filename?: string; content?: Uint8Array }>;
    const found = Object.values(attachments).find(({ filename }) => filename === attachmentName);
    return found?.content === undefined ? null : parsed(Buffer.from(found.content).toString('utf8'));
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

function parsed(text: string): CarriedRecord | null {
  const record = JSON.parse(text) as Partial<CarriedRecord> | null;
  const complete = typeof record?.publicId === 'string' && typeof record.contentHash === 'string' && typeof record.claims?.number === 'string';
  return complete ? (record as CarriedRecord) : null;
}
