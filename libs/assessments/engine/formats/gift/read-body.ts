import type { Loss } from '../imported.js';
import { isReason, reason } from '../reasons.js';
import type { SourceAnswer, SourceBody, SourceNumber, SourceText } from '../moodle/question.js';
import { shareOf } from '../moodle/fractions.js';
import { formatted, splitAt } from './gift-text.js';

export interface GiftBody {
  readonly body: SourceBody;
  readonly explanation?: SourceText;
}

type Format = SourceText['format'];

interface WrittenAnswer {
  readonly sign: '=' | '~';
  /** Null when none is written. */
  readonly percent: number | null;
  readonly text: string;
  readonly feedback: string | null;
}

/** What stands between the braces, or why it cannot be understood. */
export function readBody(written: string, format: Format): GiftBody | Loss {
  const [answers, general] = splitAt(written, '####');
  const explanation = general === null || general.trim() === '' ? {} : { explanation: formatted(general, format) };
  const body = bodyOf(answers.trim(), format);
  return isReason(body) ? body : { body, ...explanation };
}

function bodyOf(text: string, format: Format): SourceBody | Loss {
  if (text === '') return { type: 'essay' };
  if (text.startsWith('#')) return numerical(text.slice(1), format);
  const truth = /^(TRUE|FALSE|T|F)(?=\s*(?:#|$))/.exec(text)?.[1];
  if (truth !== undefined) return trueFalse(truth, text.slice(truth.length), format);
  const answers = answersOf(text);
  if (answers.length === 0) return reason('no-answers');
  if (answers.every(({ sign }) => sign === '=')) {
    const pairs = answers.filter(isPair).length;
    if (pairs > 0) return pairs < answers.length ? reason('pairs-and-answers') : matching(answers, format);
    return { type: 'shortanswer', caseSensitive: false, answers: answers.map((answer) => asAnswer(answer, 'auto', format)) };
  }
  return { type: 'choice', single: answers.some(({ sign }) => sign === '='), shuffle: true, allOrNothing: false, answers: answers.map((answer) => asAnswer(answer, format, format)) };
}

/** The first text is for whoever is wrong, the second for whoever is right. */
function trueFalse(word: string, rest: string, format: Format): SourceBody {
  const answer = word.startsWith('T');
  const [, afterFirst] = splitAt(rest, '#');
  const [wrong, right] = afterFirst === null ? [null, null] : splitAt(afterFirst, '#');
  const text = (written: string | null) => (written === null || written.trim() === '' ? undefined : formatted(written, format));
  const [whenTrue, whenFalse] = answer ? [text(right), text(wrong)] : [text(wrong), text(right)];
  return { type: 'truefalse', answer, ...(whenTrue === undefined ? {} : { whenTrue }), ...(whenFalse === undefined ? {} : { whenFalse }) };
}

/** Answers in their order. A text without a sign is a right answer where no wrong ones follow, and a wrong one among options; so Moodle reads it. */
function answersOf(text: string): WrittenAnswer[] {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '=' || text[i] === '~') starts.push(i);
  }
  const answers: WrittenAnswer[] = [];
  const first = text.slice(0, starts[0] ?? text.length).trim();
  if (first !== '') answers.push(answerOf(starts.some((start) => text[start] === '~') ? '~' : '=', first));
  starts.forEach((start, n) => {
    const end = starts[n + 1] ?? text.length;
    answers.push(answerOf(text[start] === '=' ? '=' : '~', text.slice(start + 1, end)));
  });
  return answers;
}

function answerOf(sign: '=' | '~', written: string): WrittenAnswer {
  const [mark, percent] = /^\s*%([+-]?[0-9]{1,3}(?:[.,][0-9]{0,10})?)%/.exec(written) ?? [];
  const [text, feedback] = splitAt(mark === undefined ? written : written.slice(mark.length), '#');
  return { sign, percent: percent === undefined ? null : Number(percent.replace(',', '.')), text: text.trim(), feedback: feedback === null || feedback.trim() === '' ? null : feedback };
}

function asAnswer({ sign, percent, text, feedback }: WrittenAnswer, format: Format, feedbackFormat: Format): SourceAnswer {
  const fraction = percent === null ? (sign === '=' ? 1 : 0) : shareOf(percent);
  return { text: formatted(text, format), fraction, ...(feedback === null ? {} : { feedback: formatted(feedback, feedbackFormat) }) };
}

function isPair({ text }: WrittenAnswer): boolean {
  return splitAt(text, '->')[1] !== null;
}

function matching(answers: readonly WrittenAnswer[], format: Format): SourceBody {
  return {
    type: 'matching',
    pairs: answers.map(({ text, feedback }) => {
      const [prompt, choice] = splitAt(text, '->');
      return { prompt: formatted(prompt, format), choice: formatted(choice ?? '', format), ...(feedback === null ? {} : { feedback: formatted(feedback, format) }) };
    }),
  };
}

/** What follows a `~` is said to everybody whose number is none of the accepted ones; so Moodle reads it. */
function numerical(text: string, format: Format): SourceBody | Loss {
  const [right, wrong] = splitAt(text, '~');
  const written = answersOf(right.trim()).map((answer) => ({ ...asAnswer(answer, 'plain', format), number: numberOf(answer.text) }));
  const answers: SourceNumber[] = [];
  for (const { number, fraction, feedback } of written) {
    if (number === null) return reason('not-a-number');
    answers.push({ ...number, fraction, ...(feedback === undefined ? {} : { feedback }) });
  }
  const [, said] = wrong === null ? ['', null] : splitAt(wrong, '#');
  if (said !== null && said.trim() !== '') answers.push({ value: null, tolerance: 0, fraction: 0, feedback: formatted(said, format) });
  return answers.length === 0 ? reason('no-answers') : { type: 'numerical', answers, units: [] };
}

function numberOf(written: string): { readonly value: number | null; readonly tolerance: number } | null {
  const text = written.replace(/\\:/g, ':').trim();
  if (text === '*') return { value: null, tolerance: 0 };
  const [low, high] = text.split('..');
  if (high !== undefined && low !== undefined) {
    const [from, to] = [decimal(low), decimal(high)];
    if (from === null || to === null) return null;
    const decimals = /e/i.test(text) ? 30 : 1 + Math.max(...[low, high].map((text) => text.trim().split(/[.,]/)[1]?.length ?? 0));
    return { value: rounded((from + to) / 2, decimals), tolerance: rounded(Math.abs(to - from) / 2, decimals) };
  }
  const [value = '', tolerance = '0', ...more] = text.split(':');
  const [number, by] = [decimal(value), decimal(tolerance)];
  return number === null || by === null || by < 0 || more.length > 0 ? null : { value: number, tolerance: by };
}

function decimal(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?(?:[0-9]{1,30}\.?[0-9]{0,30}|\.[0-9]{1,30})(?:[eE][+-]?[0-9]{1,3})?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** The middle of 3.141 and 3.142 is 3.1415, whatever binary numbers make of it. */
function rounded(value: number, decimals: number): number {
  return Math.abs(value) < 1e15 ? Number(value.toFixed(Math.min(decimals, 30))) : value;
}
