import { hasType, type JsonObject } from '../json.js';

/** The JWT in an EnvelopedVerifiableCredential (VC 2.0, 4.13); null for anything else. */
export function envelopedJwt(document: JsonObject): string | null {
  if (!hasType(document, 'EnvelopedVerifiableCredential') || typeof document['id'] !== 'string') return null;
  return /^data:application\/(?:vc\+)?(?:ld\+)?(?:json\+)?jwt(?:;[^,]*)?,(.+)$/s.exec(document['id'])?.[1]?.trim() ?? null;
}
