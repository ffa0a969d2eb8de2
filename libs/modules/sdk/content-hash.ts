import { createHash } from 'node:crypto';
import type { ModuleDefinition } from './module-definition.js';

/** SHA-256, in hex, of the release's canonical JSON: the order of keys does not matter, the order of lists does. */
export function contentHash(definition: ModuleDefinition): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex');
}

/** JSON with the keys of every object sorted by code unit and without spaces (as RFC 8785 for strings, integers and simple fractions). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
