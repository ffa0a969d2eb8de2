import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { CertificateClaims } from '#certificates/contract';

export const certificateStates = ['valid', 'revoked', 'superseded', 'expired', 'erased'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** How the public page names the holder. */
export const publicNames = ['full', 'initials'] as const;
export type PublicName = (typeof publicNames)[number];

/** From where a certificate may come into a state. History only goes forward; a revocation alone can have been the mistake, and is taken back by a further line. */
const cameFrom: Readonly<Record<CertificateState, readonly CertificateState[]>> = {
  valid: ['revoked'],
  revoked: ['valid', 'expired'],
  superseded: ['valid', 'expired'],
  expired: ['valid'],
  erased: ['valid', 'revoked', 'superseded', 'expired'],
};

export function mayBecome(from: CertificateState, to: CertificateState): boolean {
  return cameFrom[to].includes(from);
}

/** What people choose from. */
export const revocationReasons = ['error', 'withdrawn-by-holder', 'misconduct', 'other'] as const;
/** `undone`: what it was issued for was taken back; Kaasa itself says so. */
export type RevocationReason = (typeof revocationReasons)[number] | 'undone';

/** Without letters and digits that look alike on paper. */
const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** 144 bits for the QR code's address. */
export function newPublicId(): string {
  return randomBytes(18).toString('base64url');
}

/** Ten characters, written as XXXXX-XXXXX on paper. */
export function newShortCode(): string {
  return Array.from({ length: 10 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
}

export function writtenShortCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** The stored form of a code as people type it, or null when it can be none. */
export function readShortCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === 10 && [...code].every((character) => codeAlphabet.includes(character)) ? code : null;
}

/** A correction keeps the number of the register and says which revision it is. */
export function certificateNumber(year: number, sequence: number, revision = 1): string {
  return `KAASA-${year}-${String(sequence).padStart(6, '0')}${revision === 1 ? '' : `-${revision}`}`;
}

/** SHA-256 over the claims with their keys in order (RFC 8785 style), so that any change shows. */
export function contentHash(claims: CertificateClaims): string {
  return hashOf(claims);
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
