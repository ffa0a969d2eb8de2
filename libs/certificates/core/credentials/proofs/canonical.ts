import jsonld from 'jsonld';
import type { DocumentLoader } from './document-loader.js';

/** Real credentials need a few milliseconds; graphs made to be slow are given up. */
const canonizeWithinMs = 4_000;

/** RDFC-1.0. Safe mode: a term that no context defines would fall out of what is signed, so it is an error. */
export async function canonicalQuads(document: object, load: DocumentLoader): Promise<string> {
  return jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader: load,
    signal: AbortSignal.timeout(canonizeWithinMs),
    maxWorkFactor: 1,
  });
}

/** RFC 8785: JSON has one form only. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}
