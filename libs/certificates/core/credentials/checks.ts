import { formatMessage } from '#platform/i18n';
import { phraseOf, type SentenceCode } from './sentences.js';

/** What is looked at in a credential, in the order in which it is told. */
export const checkNames = ['file', 'known-document', 'claims', 'printed-text', 'state', 'schema', 'contexts', 'proof', 'issuer', 'holder', 'dates', 'status', 'subject', 'endorsements', 'held'] as const;
export type CheckName = (typeof checkNames)[number];

/** One thing that is said of a file, by its code and with what is filled in: so it can be told in any language. */
export interface Sentence {
  readonly code: SentenceCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface Check {
  readonly check: CheckName;
  /** `warn`: could not be checked, or holds with a reservation. */
  readonly result: 'pass' | 'warn' | 'fail';
  /** What was found, in English. */
  readonly detail: string;
  readonly sentences: readonly Sentence[];
}

export type Verdict = 'valid' | 'warning' | 'invalid';

const mostLetters = 300;

/** Strangers choose what is filled in, so it is kept short. */
export function say(code: SentenceCode, params: Readonly<Record<string, string | number>> = {}): Sentence {
  return { code, params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value).slice(0, mostLetters)])) };
}

export function inEnglish(said: readonly Sentence[]): string {
  return said.map(({ code, params }) => formatMessage('en', phraseOf(code), params)).join(' ');
}

export function told(check: CheckName, result: Check['result'], said: readonly Sentence[]): Check {
  return { check, result, detail: inEnglish(said), sentences: said };
}

type Said = SentenceCode | Sentence;
const whole = (said: readonly Said[]): readonly Sentence[] => said.map((each) => (typeof each === 'string' ? say(each) : each));

export const pass = (check: CheckName, ...said: readonly Said[]): Check => told(check, 'pass', whole(said));
export const warn = (check: CheckName, ...said: readonly Said[]): Check => told(check, 'warn', whole(said));
export const fail = (check: CheckName, ...said: readonly Said[]): Check => told(check, 'fail', whole(said));

/** Valid only when everything could be checked and held. */
export function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.length === 0 || checks.some(({ result }) => result === 'fail')) return 'invalid';
  return checks.some(({ result }) => result === 'warn') ? 'warning' : 'valid';
}

/** At most the first few faults, so that a file full of them does not become a page full. */
export function listed(faults: readonly Sentence[], most = 5): readonly Sentence[] {
  const rest = faults.length - most;
  return rest > 0 ? [...faults.slice(0, most), say('and-more', { count: rest })] : faults;
}
