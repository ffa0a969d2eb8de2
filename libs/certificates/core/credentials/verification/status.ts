import { gunzipSync } from 'node:zlib';
import { fail, pass, say, warn, type Check } from '../checks.js';
import { Unreachable } from '../fetching/fetch-json.js';
import { asList, hasType, idOf, isObject, isUrl, textOf, type JsonObject } from '../json.js';
import type { SentenceCode } from '../sentences.js';
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

interface ListKind {
  readonly entry: string;
  readonly credential: string;
  readonly list: string;
  /** What stands before the packed list in the newer kind, and is to be added to the older. */
  readonly prefix: '' | 'u';
}

/** Bitstring Status List, and the draft that it came from, which many wallets still use. */
const listKinds: readonly ListKind[] = [
  { entry: 'BitstringStatusListEntry', credential: 'BitstringStatusListCredential', list: 'BitstringStatusList', prefix: '' },
  { entry: 'StatusList2021Entry', credential: 'StatusList2021Credential', list: 'StatusList2021', prefix: 'u' },
];

type VerifyList = (carried: CarriedCredential, surroundings: Surroundings) => Promise<CredentialVerdict>;

/** Whether the issuer has taken the credential back. */
export async function checkStatus(credential: JsonObject, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  const entries = asList(credential['credentialStatus']).filter(isObject);
  if (entries.length > mostEntries) return { check: fail('status', say('status-many', { count: entries.length })), state: null };
  if (entries.length === 0) return { check: pass('status', 'status-none'), state: null };
  const answers = await Promise.all(entries.map((entry) => checkEntry(entry, credential, surroundings, verifyList)));
  const rank = { fail: 2, warn: 1, pass: 0 } as const;
  const worst = [...answers].sort((a, b) => rank[b.check.result] - rank[a.check.result])[0];
  return worst ?? { check: pass('status', 'status-none'), state: null };
}

async function checkEntry(entry: JsonObject, credential: JsonObject, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  const kind = listKinds.find(({ entry: type }) => hasType(entry, type));
  if (kind !== undefined) return bitstringEntry({ entry, kind, credential }, surroundings, verifyList);
  if (hasType(entry, '1EdTechRevocationList')) return { check: await revocationList(entry, credential, surroundings), state: null };
  return { check: warn('status', say('status-kind', { kind: String(entry['type']) })), state: null };
}

async function bitstringEntry({ entry, kind, credential }: { entry: JsonObject; kind: ListKind; credential: JsonObject }, surroundings: Surroundings, verifyList: VerifyList): Promise<StatusAnswer> {
  const { statusPurpose: purpose, statusListIndex: index, statusListCredential: address } = entry;
  const faults = [
    ...(typeof purpose === 'string' && purpose !== '' ? [] : [say('list-purpose-missing')]),
    ...(typeof index === 'string' && /^(0|[1-9]\d{0,9})$/.test(index) ? [] : [say('list-index')]),
    ...(isUrl(address) ? [] : [say('list-address')]),
  ];
  if (faults.length > 0) return { check: fail('status', ...faults), state: null };
  try {
    const fetched = await surroundings.fetchJson(String(address));
    const carried: CarriedCredential | null = typeof fetched === 'string' ? { form: 'jwt', text: fetched } : isObject(fetched) ? { form: 'json', document: fetched } : null;
    if (carried === null) return { check: fail('status', 'list-no-credential'), state: null };
    const list = await verifyList(carried, surroundings);
    const broken = list.checks.find(({ check, result }) => result === 'fail' && ['proof', 'issuer', 'dates'].includes(check));
    if (list.credential === null || broken !== undefined) return { check: fail('status', 'list-bad', ...(broken?.sentences ?? [say('list-unreadable')])), state: null };
    const answer = entryInList(list, kind, String(purpose), Number(index));
    const strange = strangeList(list.credential, credential, String(address));
    return strange === null || answer.check.result !== 'pass' ? answer : { ...answer, check: warn('status', strange) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { check: warn('status', 'status-unreachable', error.sentence), state: null };
  }
}

/** Why a good list may still be another than the issuer meant; it can condemn a credential, and not clear it. */
function strangeList(list: JsonObject, credential: JsonObject, address: string): SentenceCode | null {
  if (idOf(list['issuer']) !== idOf(credential['issuer'])) return 'list-other-issuer';
  return list['id'] === undefined || list['id'] === address ? null : 'list-elsewhere';
}

function entryInList({ credential, verdict }: CredentialVerdict, kind: ListKind, purpose: string, index: number): StatusAnswer {
  const [subject] = asList(credential?.['credentialSubject']);
  const broken = (code: SentenceCode): StatusAnswer => ({ check: fail('status', code), state: null });
  if (credential === null || !hasType(credential, kind.credential) || !isObject(subject) || !hasType(subject, kind.list)) return broken('list-type');
  if (!asList(subject['statusPurpose']).includes(purpose)) return broken('list-purpose');
  const bits = decodeList(`${kind.prefix}${textOf(subject['encodedList']) ?? ''}`);
  if (bits === null) return broken('list-packed');
  if (index >= bits.length * 8) return broken('list-entry');
  const set = bitAt(bits, index);
  if (set && purpose === 'revocation') return { check: fail('status', 'status-revoked'), state: 'revoked' };
  if (set && purpose === 'suspension') return { check: fail('status', 'status-suspended'), state: 'suspended' };
  if (set) return { check: warn('status', say('status-set', { purpose })), state: null };
  if (bits.length * 8 < leastBits) return { check: warn('status', 'list-short'), state: null };
  return { check: verdict === 'valid' ? pass('status', 'status-good') : warn('status', 'list-partly'), state: null };
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
  try {
    const list = await fetchJson(String(entry['id']));
    const revoked = isObject(list) ? asList(list['revokedCredential'] ?? list['revokedCredentials']).map((each) => (isObject(each) ? each['id'] : each)) : [];
    return revoked.includes(credential['id']) ? fail('status', 'status-revoked') : warn('status', 'withdrawn-silent');
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return fail('status', 'withdrawn-unreachable', error.sentence);
  }
}
