import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';

/** Files of others for tests; they stay outside the project, and specs that need them are skipped where they are not. */
export const corpora = process.env.KAASA_CORPORA ?? resolve('../shared/corpora');

export const withCorpus = (...names: readonly string[]) => (names.every((name) => existsSync(join(corpora, name))) ? describe : describe.skip);

/** An item around its declarations, body and processing. */
export function itemXml(parts: { readonly declarations?: string; readonly body?: string; readonly processing?: string; readonly attributes?: string }): string {
  const { declarations = '', body = '', processing = '', attributes = 'adaptive="false"' } = parts;
  return `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t" timeDependent="false" ${attributes}>${declarations}<itemBody>${body}</itemBody>${processing}</assessmentItem>`;
}

/** One pixel. */
export const picture = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
