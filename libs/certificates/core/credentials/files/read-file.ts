import { isObject, parseJson, type JsonObject } from '../json.js';
import { envelopedJwt } from '../model/enveloped.js';
import { looksLikeJwt } from '../proofs/jwt.js';
import type { SentenceCode } from '../sentences.js';
import type { CarriedCredential } from '../verification/verify-credential.js';
import { bakedInPng, isPng } from './png.js';
import { bakedInSvg } from './svg.js';

export type FileKind = 'pdf' | 'png' | 'svg' | 'json' | 'jwt' | 'unknown';

/** What a file is, and the credentials in it. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly credentials: readonly CarriedCredential[];
  /** Why the file cannot be read as what it is. */
  readonly fault: SentenceCode | null;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).toString('latin1').includes('%PDF-');
}

/** Reads an image, a JSON or a JWT; the attachments of a PDF are taken out by whoever has a PDF reader. */
export function readCredentialFile(bytes: Uint8Array): ReadFile {
  if (isPng(bytes)) return readBaked('png', bakedInPng(bytes));
  const text = Buffer.from(bytes).toString('utf8').replace(/^\uFEFF/, '').trim();
  if (text.startsWith('<')) return readBaked('svg', bakedInSvg(text));
  const carried = credentialIn(text);
  if (carried !== null) return { kind: carried.form, credentials: [carried], fault: null };
  return { kind: text.startsWith('{') ? 'json' : 'unknown', credentials: [], fault: text.startsWith('{') ? 'file-ambiguous' : 'file-unknown' };
}

/** Honest credentials have a few thousand letters. */
const mostLetters = 500_000;

function credentialIn(text: string): CarriedCredential | null {
  if (text.length > mostLetters) return null;
  if (looksLikeJwt(text)) return { form: 'jwt', text };
  const document = text.startsWith('{') ? parseJson(text) : null;
  return document === null ? null : unwrapped(document);
}

function unwrapped(document: JsonObject): CarriedCredential | null {
  const inner = document['credential'];
  if (document['@context'] === undefined && isObject(inner)) return { form: 'json', document: inner };
  const enveloped = envelopedJwt(document);
  if (enveloped !== null) return { form: 'jwt', text: enveloped };
  return { form: 'json', document };
}

export function credentialsIn(attachments: readonly Attachment[]): readonly CarriedCredential[] {
  return attachments.flatMap(({ bytes }) => {
    const carried = credentialIn(Buffer.from(bytes).toString('utf8').trim());
    return carried !== null && (carried.form === 'jwt' || carried.document['@context'] !== undefined) ? [carried] : [];
  });
}

function readBaked(kind: 'png' | 'svg', texts: readonly string[] | null): ReadFile {
  if (texts === null) return { kind, credentials: [], fault: 'file-image-damaged' };
  if (texts.length > 1) return { kind, credentials: [], fault: 'file-image-many' };
  const carried = texts[0] === undefined ? null : credentialIn(texts[0].trim());
  return { kind, credentials: carried === null ? [] : [carried], fault: carried === null ? 'file-image-none' : null };
}
