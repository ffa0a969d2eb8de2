import type { Loss } from '../imported.js';
import { isReason, reason } from '../reasons.js';
import { shareOf } from '../moodle/fractions.js';
import { gapMark, type SourceAnswer, type SourceGap, type SourceNumber, type SourceText } from '../moodle/question.js';
import { decodeEntities } from '../../text/html-entities.js';

export interface Cloze {
  readonly text: SourceText;
  readonly gaps: readonly SourceGap[];
}

type Input = 'typed' | 'typed-case' | 'number' | 'chosen' | 'several';
interface SubKind {
  readonly input: Input;
  readonly shuffle: boolean;
}

const names: readonly (readonly [name: string, input: Input])[] = [
  ['SHORTANSWER', 'typed'], ['SA', 'typed'], ['MW', 'typed'],
  ['SHORTANSWER_C', 'typed-case'], ['SAC', 'typed-case'], ['MWC', 'typed-case'],
  ['NUMERICAL', 'number'], ['NM', 'number'],
  ['MULTICHOICE', 'chosen'], ['MC', 'chosen'], ['MULTICHOICE_V', 'chosen'], ['MCV', 'chosen'], ['MULTICHOICE_H', 'chosen'], ['MCH', 'chosen'],
  ['MULTIRESPONSE', 'several'], ['MR', 'several'], ['MULTIRESPONSE_H', 'several'], ['MRH', 'several'],
];
const shuffledNames = ['MULTICHOICE_S', 'MCS', 'MULTICHOICE_VS', 'MCVS', 'MULTICHOICE_HS', 'MCHS'].map((name) => [name, { input: 'chosen', shuffle: true }] as const);
const severalNames = ['MULTIRESPONSE_S', 'MRS', 'MULTIRESPONSE_HS', 'MRHS'].map((name) => [name, { input: 'several', shuffle: true }] as const);
const subKinds = new Map<string, SubKind>([...names.map(([name, input]) => [name, { input, shuffle: false }] as const), ...shuffledNames, ...severalNames]);

const begin = /\{([0-9]{0,6}):([A-Z_]{2,20}):/g;

/**
 * Reads the gaps of an embedded-answers text, `{2:SHORTANSWER:=Berlin#Yes~%50%Bonn}`, with all kinds that Moodle documents
 * (docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type). Answers why where it has none that can be understood.
 */
export function readCloze({ format, text }: SourceText): Cloze | Loss {
  const gaps: SourceGap[] = [];
  let marked = '';
  let at = 0;
  begin.lastIndex = 0;
  const scanner = new RegExp(begin);
  for (let found = scanner.exec(text); found !== null; found = scanner.exec(text)) {
    const [whole, weight = '', name = ''] = found;
    const kind = subKinds.get(name);
    if (kind === undefined) continue;
    const end = endOfGap(text, found.index + whole.length);
    if (end === null) return reason('gap-open');
    const key = `g${gaps.length + 1}`;
    const gap = gapOf(key, kind, weight === '' ? 1 : Number(weight), text.slice(found.index + whole.length, end), format);
    if (isReason(gap)) return gap;
    gaps.push(gap);
    marked += text.slice(at, found.index) + gapMark(key);
    at = end + 1;
    scanner.lastIndex = at;
  }
  if (gaps.length === 0) return reason('no-gap');
  return { text: { format, text: marked + text.slice(at) }, gaps };
}

function endOfGap(text: string, from: number): number | null {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '}') return i;
  }
  return null;
}

function gapOf(key: string, { input, shuffle }: SubKind, weight: number, written: string, format: SourceText['format']): SourceGap | Loss {
  const answers = partsOf(written).map((part) => answerOf(part, format));
  if (answers.length === 0) return reason('gap-answers');
  switch (input) {
    case 'typed':
    case 'typed-case':
      return { key, weight, input: 'typed', caseSensitive: input === 'typed-case', answers };
    case 'chosen':
      return { key, weight, input: 'chosen', shuffle, answers };
    case 'several':
      return reason('gap-several');
    case 'number': {
      const numbers = answers.map(numberOf);
      const known = numbers.filter((number) => number !== null);
      return known.length < numbers.length ? reason('not-a-number') : { key, weight, input: 'number', answers: known };
    }
  }
}

/** Parts answers at `~`; a backslash takes its meaning from a sign. */
function partsOf(written: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i <= written.length; i++) {
    if (written[i] === '\\') i++;
    else if (i === written.length || written[i] === '~') {
      const part = written.slice(from, i).trim();
      if (part !== '') parts.push(part);
      from = i + 1;
    }
  }
  return parts;
}

function answerOf(written: string, format: SourceText['format']): SourceAnswer {
  const [mark, percent, full] = /^\s*(?:%(-?[0-9]{1,3}(?:[.,][0-9]{0,10})?)%|(=))\s*/.exec(written) ?? [];
  const plain = mark === undefined ? written : written.slice(mark.length);
  const at = feedbackAt(plain);
  const feedback = at < 0 ? '' : unescaped(plain.slice(at + 1)).trim();
  const nested = /^=/.exec(plain) !== null && full === undefined ? plain.slice(1) : plain;
  const text = unescaped(at < 0 ? nested : nested.slice(0, at)).trim();
  const fraction = full !== undefined ? 1 : percent === undefined ? 0 : shareOf(Number(percent.replace(',', '.')));
  return { text: { format, text }, fraction, ...(feedback === '' ? {} : { feedback: { format, text: feedback } }) };
}

/** The first `#` that is neither escaped nor part of a character reference. */
function feedbackAt(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '#' && text[i - 1] !== '&') return i;
  }
  return -1;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\{}~#"/=%])/g, '$1');
}

function numberOf({ text, fraction, feedback }: SourceAnswer): SourceNumber | null {
  const said = feedback === undefined ? {} : { feedback };
  const plain = decodeEntities(text.text.replace(/<[^>]{0,200}>/g, '')).trim();
  if (plain === '*') return { value: null, tolerance: 0, fraction, ...said };
  const [value = '', tolerance = '0', ...more] = plain.split(':').map((part) => part.trim().replace(',', '.'));
  const usable = [value, tolerance].every((part) => part !== '' && Number.isFinite(Number(part))) && more.length === 0 && Number(tolerance) >= 0;
  return usable ? { value: Number(value), tolerance: Number(tolerance), fraction, ...said } : null;
}

/** How an answer within a gap is written so that it is read as itself. */
export function clozeEscaped(text: string): string {
  return text.replace(/[\\}~#]/g, '\\$&').replace(/^[=%]/, '\\$&');
}
