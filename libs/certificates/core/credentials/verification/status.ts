import { gunzipSync } from 'node:zlib';
import { fail, listed, pass, warn, type Check } from '../checks.js';
import { Unreachable } from '../fetching/fetch-json.js';
import { asList, hasType, idOf, isObject, isUrl, textOf, type JsonObject } from '../json.js';
import type { CarriedCredential, CredentialVerdict, Surroundings } from './verify-credential.js';

export type StatusState = 'revoked' | 'suspended';

export interface StatusAnswer {
  readonly check: Check;
  readonly state: StatusState | null;
}

/** Bitstring Status List 1.0, 2.3: a list shorter than this gives away whose entry is looked up. */
const leastBits = 131_072;
const mostBytes = 16 * 1024 * 1024;
const mostEntries = 8;

type VerifyList = (carried: CarriedCredential, surroundings: Surroundings) => Promise<CredentialVerdict>;

/** Whether the issuer has taken the credential back. */
export async function checkStatus(credential: JsonObject, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  const entries = asList(credential['credentialStatus']).filter(isObject);
  if (entries.length > mostEntries) return { check: fail('status', `The credential names more statuses (${entries.length}) than are looked up.`), state: null };
  if (entries.length === 0) return { check: pass('status', 'The credential names no status list: its issuer cannot take it back.'), state: null };
  const answers = await Promise.all(entries.map((entry) => checkEntry(entry, credential, surroundings, verifyList)));
  const rank = { fail: 2, warn: 1, pass: 0 } as const;
  const worst = [...answers].sort((a, b) => rank[b.check.result] - rank[a.check.result])[0];
  return worst ?? { check: pass('status', ''), state: null };
}

async function checkEntry(entry: JsonObject, credential: JsonObject, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  if (hasType(entry, 'BitstringStatusListEntry')) return bitstringEntry(entry, credential, surroundings, verifyList);
  if (hasType(entry, '1EdTechRevocationList')) return { check: await revocationList(entry, credential, surroundings), state: null };
  return { check: warn('status', `A status of the type ${String(entry['type'])} cannot be looked up here.`), state: null };
}

async function bitstringEntry(entry: JsonObject, credential: JsonObject, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  const { statusPurpose: purpose, statusListIndex: index, statusListCredential: address } = entry;
  const faults = [
    ...(typeof purpose === 'string' && purpose !== '' ? [] : ['statusPurpose is missing.']),
    ...(typeof index === 'string' && /^(0|[1-9]\d{0,9})$/.test(index) ? [] : ['statusListIndex is no whole number written as a text.']),
    ...(isUrl(address) ? [] : ['statusListCredential is no address.']),
  ];
  if (faults.length > 0) return { check: fail('status', listed(faults)), state: null };
  try {
    const fetched = await surroundings.fetchJson(String(address));
    const carried: CarriedCredential | null = typeof fetched === 'string' ? { form: 'jwt', text: fetched } : isObject(fetched) ? { form: 'json', document: fetched } : null;
    if (carried === null) return { check: fail('status', 'What lies at the address of the status list is no credential.'), state: null };
    const list = await verifyList(carried, surroundings);
    const broken = list.checks.find(({ check, result }) => result === 'fail' && ['proof', 'issuer', 'dates'].includes(check));
    if (list.credential === null || broken !== undefined) return { check: fail('status', `The status list is not good: ${broken?.detail ?? 'it cannot be read.'}`), state: null };
    const answer = entryInList(list, String(purpose), Number(index));
    const strange = strangeList(list.credential, credential, String(address));
    return strange === null || answer.check.result !== 'pass' ? answer : { ...answer, check: warn('status', `The list says that the credential was not taken back, but ${strange}`) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { check: warn('status', `Whether the credential was taken back could not be looked up: ${error.message}`), state: null };
  }
}

/** Why a good list may still be another than the issuer meant; it can condemn a credential, and not clear it. */
function strangeList(list: JsonObject, credential: JsonObject, address: string): string | null {
  if (idOf(list['issuer']) !== idOf(credential['issuer'])) return 'was issued by another than the credential.';
  return list['id'] === undefined || list['id'] === address ? null : 'names another address than the one where it lies.';
}

function entryInList({ credential, verdict }: CredentialVerdict, purpose: string, index: number): StatusAnswer {
  const [subject] = asList(credential?.['credentialSubject']);
  const broken = (detail: string): StatusAnswer => ({ check: fail('status', detail), state: null });
  if (credential === null || !hasType(credential, 'BitstringStatusListCredential') || !isObject(subject) || !hasType(subject, 'BitstringStatusList')) return broken('The status list is of another type.');
  if (!asList(subject['statusPurpose']).includes(purpose)) return broken('The status list serves another purpose.');
  const bits = decodeList(textOf(subject['encodedList']) ?? '');
  if (bits === null) return broken('The status list cannot be unpacked.');
  if (index >= bits.length * 8) return broken('The status list has no such entry.');
  const set = bitAt(bits, index);
  if (set && purpose === 'revocation') return { check: fail('status', 'The issuer has revoked the credential.'), state: 'revoked' };
  if (set && purpose === 'suspension') return { check: fail('status', 'The issuer has suspended the credential.'), state: 'suspended' };
  if (set) return { check: warn('status', `The issuer has set the status “${purpose}”.`), state: null };
  if (bits.length * 8 < leastBits) return { check: warn('status', 'The list says that the credential was not taken back, but it is shorter than it must be to keep private whose entry is looked up.'), state: null };
  return { check: verdict === 'valid' ? pass('status', 'The issuer has not taken the credential back.') : warn('status', 'The list says that the credential was not taken back, but the list itself could not be checked in full.'), state: null };
}

/** The first entry is the leftmost bit. */
export function bitAt(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

export function decodeList(encoded: string): Uint8Array | null {
  if (!/^u[\w-]+$/.test(encoded)) return null;
  try {
    return gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: mostBytes });
  } catch {
    return null;
  }
}

/** 1EdTech's own list is unsigned and was withdrawn from the specification: it can condemn a credential, and never clear it. */
async function revocationList(entry: JsonObject, credential: JsonObject, { fetchJson }: Surroundings): Promise<Check> {
  const withdrawn = 'The status type 1EdTechRevocationList was withdrawn from Open Badges;';
  try {
    const list = await fetchJson(String(entry['id']));
    const revoked = isObject(list) ? asList(list['revokedCredential'] ?? list['revokedCredentials']).map((each) => (isObject(each) ? each['id'] : each)) : [];
    return revoked.includes(credential['id']) ? fail('status', 'The issuer has revoked the credential.') : warn('status', `${withdrawn} its list does not name the credential, but is not signed.`);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return fail('status', `${withdrawn} and its list could not be had: ${error.message}`);
  }
}
