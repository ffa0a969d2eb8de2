import { hasType, type JsonObject } from '../json.js';

/** The JWT in an EnvelopedVerifiableCredential or EnvelopedVerifiablePresentation (VC 2.0, 4.13); null for anything else. */
export function envelopedJwt(document: JsonObject): string | null {
  if (!['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'].some((type) => hasType(document, type)) || typeof document['id'] !== 'string') return null;
  return /^data:application\/(?:v[cp]\+)?(?:ld\+)?(?:json\+)?jwt(?:;[^,]*)?,(.+)$/s.exec(document['id'])?.[1]?.trim() ?? null;
}
