import type { Loss } from '../imported.js';
import type { Losses } from '../losses.js';
import { isReason, reason } from '../reasons.js';
import { gapMark, type SourceBody, type SourceGap, type SourceText } from '../moodle/question.js';
import { readCloze } from './cloze.js';
import { answersOf, decimalOf, fractionOf, isOn, optionalText, sourceText, wholeOf } from './question-xml.js';
import { child, children, textOf, type XmlElement } from './xml.js';

export interface ReadBody {
  readonly body: SourceBody;
  /** Where the kind says how much it is worth. */
  readonly points?: number;
}

/** The part of a question that its type decides, or why it cannot come over. */
export function readBody(type: string, question: XmlElement, stem: SourceText, losses: Losses): ReadBody | Loss {
  switch (type) {
    case 'multichoice':
      return { body: { type: 'choice', single: isOn(question, 'single', true), shuffle: isOn(question, 'shuffleanswers', true), allOrNothing: false, answers: answersOf(question) } };
    case 'multichoiceset':
      return { body: { type: 'choice', single: false, shuffle: isOn(question, 'shuffleanswers', true), allOrNothing: true, answers: answersOf(question) } };
    case 'truefalse':
      return trueFalse(question);
    case 'shortanswer':
      return { body: { type: 'shortanswer', caseSensitive: isOn(question, 'usecase', false), answers: answersOf(question) } };
    case 'numerical':
      return numerical(question);
    case 'matching':
    case 'match':
      return { body: { type: 'matching', pairs: children(question, 'subquestion').map((pair) => ({ prompt: sourceText(pair), choice: { format: 'plain', text: textOf(pair, 'answer') } })) } };
    case 'ddmatch':
      return { body: { type: 'matching', pairs: children(question, 'subquestion').map((pair) => ({ prompt: sourceText(pair), choice: sourceText(child(pair, 'answer')) })) } };
    case 'ordering':
      return ordering(question, losses);
    case 'essay':
      return essay(question, losses);
    case 'cloze':
    case 'multianswer':
      return cloze(stem);
    case 'ddwtos':
      return dragged(question, stem, losses);
    case 'gapselect':
      return selected(question, stem);
    default:
      return reason('type', type.slice(0, 60));
  }
}

function trueFalse(question: XmlElement): ReadBody | Loss {
  const answers = children(question, 'answer');
  const [yes, no] = ['true', 'false'].map((word) => answers.find((answer) => (child(answer, 'text') ?? answer).text.trim().toLowerCase() === word));
  if (yes === undefined || no === undefined) return reason('true-or-false');
  const [whenTrue, whenFalse] = [yes, no].map((answer) => optionalText(child(answer, 'feedback')));
  return { body: { type: 'truefalse', answer: fractionOf(yes) > fractionOf(no), ...(whenTrue === undefined ? {} : { whenTrue }), ...(whenFalse === undefined ? {} : { whenFalse }) } };
}

function numerical(question: XmlElement): ReadBody | Loss {
  const answers = children(question, 'answer').map((answer) => {
    const text = (child(answer, 'text') ?? answer).text.trim();
    const feedback = optionalText(child(answer, 'feedback'));
    return { value: text === '*' ? null : (decimalOf(text) ?? NaN), tolerance: Math.abs(decimalOf(textOf(answer, 'tolerance')) ?? 0), fraction: fractionOf(answer), ...(feedback === undefined ? {} : { feedback }) };
  });
  if (answers.some(({ value }) => Number.isNaN(value))) return reason('not-a-number');
  const units = children(child(question, 'units') ?? question, 'unit')
    .map((unit) => ({ unit: textOf(unit, 'unit_name'), multiplier: decimalOf(textOf(unit, 'multiplier')) ?? 1 }))
    .filter(({ unit, multiplier }) => unit !== '' && multiplier !== 0)
    .sort((a, b) => Number(b.multiplier === 1) - Number(a.multiplier === 1));
  const graded = Number(textOf(question, 'unitgradingtype')) > 0;
  const penalty = decimalOf(textOf(question, 'unitpenalty')) ?? 0.1;
  return { body: { type: 'numerical', answers, units, ...(graded && units.length > 0 ? { unitPenalty: Math.min(1, Math.max(0, penalty)) } : {}) } };
}

function ordering(question: XmlElement, losses: Losses): ReadBody {
  const grading = textOf(question, 'gradingtype');
  const scoring = grading === 'ALL_OR_NOTHING' || grading === '-1' ? 'exact' : grading === 'ABSOLUTE_POSITION' || grading === '0' ? 'positions' : 'neighbours';
  if (scoring === 'neighbours' && grading !== 'RELATIVE_NEXT_EXCLUDE_LAST' && grading !== '1') losses.add('ordering-grading');
  const answers = children(question, 'answer').map((answer) => ({ text: sourceText(answer), place: decimalOf(answer.attributes['fraction'] ?? '') ?? 0 }));
  const numbered = new Set(answers.map(({ place }) => place)).size === answers.length;
  return { body: { type: 'ordering', elements: (numbered ? answers.sort((a, b) => a.place - b.place) : answers).map(({ text }) => text), scoring } };
}

function essay(question: XmlElement, losses: Losses): ReadBody {
  if (optionalText(child(question, 'graderinfo')) !== undefined) losses.add('essay-response');
  const attachments = wholeOf(question, 'attachments') ?? (textOf(question, 'attachments') === '-1' ? 10 : 0);
  if (textOf(question, 'responseformat') === 'noinline' && attachments > 0) {
    return { body: { type: 'file', maxFiles: Math.min(20, attachments), maxBytes: wholeOf(question, 'maxbytes') ?? 10 * 1024 * 1024 } };
  }
  if (attachments > 0) losses.add('essay-files');
  const template = optionalText(child(question, 'responsetemplate'));
  const [minWords, maxWords] = [wholeOf(question, 'minwordlimit'), wholeOf(question, 'maxwordlimit')];
  return { body: { type: 'essay', ...(template === undefined ? {} : { template }), ...(minWords === undefined ? {} : { minWords }), ...(maxWords === undefined ? {} : { maxWords }) } };
}

function cloze(stem: SourceText): ReadBody | Loss {
  const read = readCloze(stem);
  if (isReason(read)) return read;
  return { body: { type: 'gap', text: read.text, gaps: read.gaps, choices: [] }, points: read.gaps.reduce((sum, { weight }) => sum + weight, 0) };
}

interface Choice {
  readonly text: SourceText;
  readonly group: string;
  readonly unlimited: boolean;
}

function choicesOf(question: XmlElement, name: string): Choice[] {
  return children(question, name).map((box) => ({ text: { format: 'html', text: textOf(box, 'text') }, group: textOf(box, 'group'), unlimited: child(box, 'infinite') !== undefined }));
}

const place = /\[\[([0-9]{1,3})\]\]/g;

/** The text with its gaps marked, and for each gap the number of the choice that belongs there. */
function places({ format, text }: SourceText, choices: readonly Choice[]): { readonly text: SourceText; readonly wanted: readonly number[] } | Loss {
  const wanted: number[] = [];
  const marked = text.replace(place, (_, number: string) => `${gapMark(`g${wanted.push(Number(number) - 1)}`)}`);
  if (wanted.length === 0) return reason('no-gap');
  return wanted.some((index) => choices[index] === undefined) ? reason('gap-choice') : { text: { format, text: marked }, wanted };
}

function dragged(question: XmlElement, stem: SourceText, losses: Losses): ReadBody | Loss {
  const choices = choicesOf(question, 'dragbox');
  const read = places(stem, choices);
  if (isReason(read)) return read;
  if (new Set(choices.map(({ group }) => group)).size > 1) losses.add('drag-groups');
  const gaps = read.wanted.map((choice, i): SourceGap => ({ key: `g${i + 1}`, weight: 1, input: 'dragged', choice }));
  return { body: { type: 'gap', text: read.text, gaps, choices } };
}

function selected(question: XmlElement, stem: SourceText): ReadBody | Loss {
  const choices = choicesOf(question, 'selectoption');
  const read = places(stem, choices);
  if (isReason(read)) return read;
  const shuffle = isOn(question, 'shuffleanswers', false);
  const gaps = read.wanted.map((index, i): SourceGap => {
    const group = choices.filter((choice) => choice.group === choices[index]?.group);
    return { key: `g${i + 1}`, weight: 1, input: 'chosen', shuffle, answers: group.map((choice) => ({ text: choice.text, fraction: choice === choices[index] ? 1 : 0 })) };
  });
  return { body: { type: 'gap', text: read.text, gaps, choices: [] } };
}
