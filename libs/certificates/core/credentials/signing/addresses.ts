/** Where what we sign and publish is found; the addresses are part of what was signed, so they stay for good. */
export function issuerAddress(baseUrl: string, programmeId: string): string {
  return `${baseUrl}/api/v1/issuers/${programmeId}`;
}

/** The issuer under the method did:web; its document lies at the same address with `/did.json`. */
export function issuerDid(baseUrl: string, programmeId: string): string {
  return `did:web:${encodeURIComponent(new URL(baseUrl).host)}:api:v1:issuers:${programmeId}`;
}

/** For Data Integrity, which wants a fragment of the issuer's document. */
export function keyFragment(baseUrl: string, programmeId: string, keyId: string): string {
  return `${issuerAddress(baseUrl, programmeId)}#${keyId}`;
}

/** For JWTs, whose `kid` leads to the key as a JWK (OB 3.0, 8.2.2). */
export function keyAddress(baseUrl: string, programmeId: string, keyId: string): string {
  return `${issuerAddress(baseUrl, programmeId)}/keys/${keyId}`;
}

export function statusListAddress(baseUrl: string, listId: string): string {
  return `${baseUrl}/api/v1/status-lists/${listId}`;
}

export function credentialAddress(baseUrl: string, publicId: string): string {
  return `${baseUrl}/verify/${publicId}`;
}

/** The certificate that a credential of ours is about, whatever the host; null for what others issue. */
export function publicIdOf(credentialId: unknown): string | null {
  return typeof credentialId === 'string' ? (credentialId.match(/^https?:\/\/[^/]+\/verify\/([\w-]{24})$/)?.[1] ?? null) : null;
}
