export { verdictOf, type Check, type Verdict } from './checks.js';
export { guardedFetch } from './fetching/guarded-fetch.js';
export { offline, type FetchJson } from './fetching/fetch-json.js';
export type { ReadPdf } from './files/pdf-reader.mjs';
export { readPdf } from './files/read-pdf.js';
export { credentialsIn, isPdf, readCredentialFile, type ReadFile } from './files/read-file.js';
export { isOwnCredential } from './own/is-own.js';
export { refusedFile, verifyForeign, type FileVerdict } from './verification/verify-foreign.js';
