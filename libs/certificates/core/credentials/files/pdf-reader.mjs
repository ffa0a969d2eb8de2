// Reads a PDF that a stranger sent; plain JavaScript, because worker threads start from the file itself, also under the test runner.
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFStream, PDFString, decodePDFRawStream } from '@cantoo/pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const mostPages = 20;
const mostItems = 5_000;
const mostObjects = 50_000;

/** `pages` and `attachments` as viewers find them; `structure` is one hash over every object that the document is made of. */
export default async function readPdf(bytes) {
  // A copy, because the parser takes the bytes over.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const found = Object.values((await document.getAttachments()) ?? {});
    const attachments = found.flatMap(({ filename, content }) => (typeof filename === 'string' && content ? [{ name: filename, bytes: Uint8Array.from(content) }] : []));
    const pages = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.slice(0, mostItems).flatMap(({ str, transform, width, height }) => (typeof str === 'string' && str.trim() !== '' ? [{ text: str, x: transform[4], y: transform[5], width, height }] : [])));
    }
    return { attachments, pages, structure: await structureOf(bytes) };
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

/** Saving a document anew numbers its objects anew and packs them otherwise; what they say, and how they hang together, stays. */
async function structureOf(bytes) {
  try {
    const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const hash = createHash('sha256');
    const seen = new Map();
    const write = (text) => hash.update(text);
    const visit = (object, skip) => {
      if (object instanceof PDFRef) {
        const known = seen.get(object.tag);
        if (known !== undefined) return write(`@${known};`);
        if (seen.size >= mostObjects) throw new Error('too many objects');
        seen.set(object.tag, seen.size);
        return visit(context.lookup(object), skip);
      }
      if (object instanceof PDFStream) {
        const content = object instanceof PDFRawStream ? decoded(object) : object.getContents();
        write(`stream ${createHash('sha256').update(content).digest('hex')};`);
        return visitDict(object.dict, ['Length', 'Filter', 'DecodeParms', 'DL']);
      }
      if (object instanceof PDFDict) return visitDict(object, skip ?? []);
      if (object instanceof PDFArray) {
        write(`[${object.size()};`);
        for (let index = 0; index < object.size(); index += 1) visit(object.get(index));
        return undefined;
      }
      if (object instanceof PDFString || object instanceof PDFHexString) return write(`(${Buffer.from(object.asBytes()).toString('hex')});`);
      return write(`${object === undefined ? 'null' : object instanceof PDFName ? `/${object.decodeText()}` : object.toString()};`);
    };
    const visitDict = (dict, skip) => {
      const entries = dict.entries().map(([name, value]) => [name.decodeText(), value]).filter(([name]) => !skip.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
      write(`<${entries.length};`);
      for (const [name, value] of entries) {
        write(`/${name};`);
        visit(value);
      }
    };
    // Programs note there when and with what they saved the file.
    visitDict(catalog, ['Metadata', 'Version', 'Extensions']);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

function decoded(stream) {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return stream.getContents();
  }
}
