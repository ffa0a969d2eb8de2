import type { Localized } from '#kernel';
import type { AcceptedNumber, AcceptedText, Gap, ItemContent, ItemMedia, ItemOption, KeyedText } from '../../item/index.js';
import type { ImportedItem, ImportedMedium } from '../imported.js';
import { nothing, outcomeOf } from '../imported.js';
import { Losses } from '../losses.js';
import { letterKey, quietKeys } from '../quiet-keys.js';
import { inLanguage, localizedFrom, looksLikeHtml, markupFrom, type TextContext } from '../read-text.js';
import { faultOf } from '../fault-of.js';
import { faultReason, reason } from '../reasons.js';
import { gapMarks, type SourceAnswer, type SourceBody, type SourceGap, type SourceNumber, type SourceQuestion, type SourceText } from './question.js';
import { markupOf, plainOf, readHtml } from '../../text/index.js';

export interface Surroundings extends Pick<ImportedItem, 'category' | 'tags'> {
  readonly language: TextContext['language'];
  readonly files?: ReadonlyMap<string, ImportedMedium>;
  readonly losses?: Losses;
  readonly externalId?: string;
}

/** A question of a file as one of ours, with what it lost; one that cannot be given to people is rejected and says why. */
export function importedFrom(question: SourceQuestion, { language, category, tags, externalId, files = new Map(), losses = new Losses() }: Surroundings): ImportedItem {
  if (isTooLarge(question)) return { ...nothing, title: question.title.slice(0, 200), kind: question.body.type, category, tags, outcome: 'rejected', losses: [reason('question-too-large')] };
  const context: TextContext = { language, losses, files, shown: new Map() };
  const content = contentOf(question, context);
  const named = { title: question.title.slice(0, 200), kind: content.kind, category, tags, ...(externalId === undefined ? {} : { externalId }) };
  const fault = faultOf(content, losses);
  if (fault !== undefined) return { ...nothing, ...named, outcome: 'rejected', losses: [faultReason(fault)] };
  return { ...named, outcome: outcomeOf(losses.list), losses: losses.list, content, languages: [language], media: [...context.shown.values()].map(({ medium }) => medium) };
}

const mostParts = 500;
const mostText = 200_000;

/** Before anything is made of it: what is this large is no question, whatever it is. */
function isTooLarge(question: SourceQuestion): boolean {
  let [parts, letters] = [0, 0];
  const visit = (value: unknown): boolean => {
    if (typeof value === 'string') letters += value.length;
    if (letters > mostText || parts > mostParts) return true;
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) parts += value.length;
    return parts > mostParts || Object.values(value).some(visit);
  };
  return visit(question);
}

function contentOf({ title, stem, body, points, explanation, hints }: SourceQuestion, context: TextContext): ItemContent {
  const base = { stem: body.type === 'gap' ? fillIn : stemOf(stem, title, context), explanation: localizedFrom(explanation, context), points };
  const parts = partsOf(body, base, context);
  const inAll = hints.map((hint) => localizedFrom(hint, context)).filter((hint) => hint[context.language] !== '');
  const media = [...context.shown.values()].map(({ medium, alt }): ItemMedia => ({ key: medium.key, mediaType: medium.mediaType, sha256: medium.sha256, alt: inLanguage(alt, context.language) }));
  return { ...parts, ...(inAll.length > 0 ? { hints: inAll.slice(0, 10) } : {}), ...(media.length > 0 ? { media } : {}) };
}

/** What is asked; a question that is named only is asked by its name. */
function stemOf(text: SourceText, title: string, context: TextContext): Localized {
  const stem = localizedFrom(text, context);
  if (stem[context.language] !== '' || title === '') return stem;
  context.losses.add('stem-from-name');
  return inLanguage(markupOf(title), context.language);
}

/** A text with gaps is the whole question in Moodle; with us what to do stands before it. */
export const fillIn: Localized = { et: 'Täitke lüngad.', ru: 'Заполните пропуски.', en: 'Fill in the gaps.' };

type Base = Pick<ItemContent, 'stem' | 'explanation' | 'points'>;

function partsOf(body: SourceBody, base: Base, context: TextContext): ItemContent {
  switch (body.type) {
    case 'choice':
      return choice(body, base, context);
    case 'truefalse': {
      const [yes, no] = [localizedFrom(body.whenTrue, context), localizedFrom(body.whenFalse, context)];
      const said = (text: typeof yes) => text[context.language] !== '';
      const explanations = { ...(said(yes) ? { true: yes } : {}), ...(said(no) ? { false: no } : {}) };
      return { ...base, kind: 'true-false', answer: body.answer, ...(said(yes) || said(no) ? { explanations } : {}) };
    }
    case 'shortanswer':
      return { ...base, kind: 'short-text', ...typedAnswers(body.answers, body.caseSensitive, context) };
    case 'numerical': {
      const { answers, others } = numbers(body.answers, context);
      const units = body.units.map(({ unit, multiplier }) => ({ unit, factor: 1 / multiplier }));
      const unitPart = units.length === 0 ? {} : { units, ...(body.unitPenalty === undefined ? {} : { unitPenalty: body.unitPenalty }) };
      return { ...base, explanation: joined(base.explanation, others, context), kind: 'numeric', answers, ...unitPart };
    }
    case 'matching':
      return matching(body, base, context);
    case 'ordering': {
      const texts = body.elements.map((text) => markupFrom(text, context));
      return { ...base, kind: 'ordering', elements: keyed(quietKeys(texts), texts, context), scoring: body.scoring };
    }
    case 'essay':
      return {
        ...base,
        kind: 'extended-text',
        ...(body.template === undefined ? {} : { template: localizedFrom(body.template, context) }),
        ...(body.minWords === undefined ? {} : { minWords: body.minWords }),
        ...(body.maxWords === undefined ? {} : { maxWords: body.maxWords }),
      };
    case 'file':
      return { ...base, kind: 'file', accept: [], maxFiles: body.maxFiles, maxBytes: body.maxBytes };
    case 'gap':
      return gap(body, base, context);
  }
}

/** The best answer counts as the right one where none earns all. */
function options(answers: readonly SourceAnswer[], single: boolean, context: TextContext): ItemOption[] {
  const best = Math.max(...answers.map(({ fraction }) => fraction), 0);
  const isRight = (fraction: number) => (single ? best > 0 && fraction === best : fraction > 0);
  if (single && best > 0 && best < 1) context.losses.add('no-full-answer');
  const right = answers.filter(({ fraction }) => isRight(fraction)).length;
  return answers.map(({ text, fraction, feedback }, index) => {
    const correct = isRight(fraction);
    const usual = single ? (correct && right === 1 ? 1 : 0) : (correct ? 1 : -1) / Math.max(1, right);
    const explanation = localizedFrom(feedback, context);
    const explicit = Math.abs(fraction - usual) > 1e-9 || (single && correct && right > 1);
    return {
      key: letterKey(index),
      text: localizedFrom(text, context),
      correct,
      ...(explicit ? { share: fraction } : {}),
      ...(explanation[context.language] === '' ? {} : { explanation }),
    };
  });
}

function choice({ single, shuffle, allOrNothing, answers }: Extract<SourceBody, { type: 'choice' }>, base: Base, context: TextContext): ItemContent {
  const right = answers.filter(({ fraction }) => fraction > 0).length;
  const even = allOrNothing ? answers.map((answer) => ({ ...answer, fraction: (answer.fraction > 0 ? 1 : -1) / Math.max(1, right) })) : answers;
  const all = { ...base, options: options(even, single, context), ...(shuffle ? {} : { shuffle }) };
  return single ? { ...all, kind: 'single-choice' } : { ...all, kind: 'multiple-choice', ...(allOrNothing ? { scoring: 'all-or-nothing' as const } : {}) };
}

function matching({ pairs }: Extract<SourceBody, { type: 'matching' }>, base: Base, context: TextContext): ItemContent {
  if (pairs.some(({ feedback }) => feedback !== undefined)) context.losses.add('pair-feedback');
  const read = pairs.map(({ prompt, choice: text }) => ({ prompt: markupFrom(prompt, context), choice: markupFrom(text, context) }));
  const texts = [...new Set(read.map((pair) => pair.choice))].filter((text) => text !== '');
  const keys = quietKeys(texts);
  const asked = read.filter(({ prompt }) => prompt !== '');
  return {
    ...base,
    kind: 'matching',
    prompts: keyed(asked.map((_, i) => `p${i + 1}`), asked.map(({ prompt }) => prompt), context),
    choices: keyed(keys, texts, context),
    pairs: asked.flatMap((pair, i) => {
      const at = texts.indexOf(pair.choice);
      return at < 0 ? [] : [{ prompt: `p${i + 1}`, choice: keys[at] ?? '' }];
    }),
  };
}

function keyed(keys: readonly string[], texts: readonly string[], { language }: TextContext): KeyedText[] {
  return texts.map((text, i) => ({ key: keys[i] ?? '', text: inLanguage(text, language) }));
}

/** Typed answers are plain text; `*` stands for anything where it is not escaped. */
function typedAnswers(answers: readonly SourceAnswer[], caseSensitive: boolean, context: TextContext): { answers: AcceptedText[]; caseSensitive?: boolean; wildcards?: boolean } {
  const typed = answers.map((answer) => ({ ...answer, typed: plainAnswer(answer) }));
  const wildcards = typed.some((answer) => /(^|[^\\])\*/.test(answer.typed));
  return {
    answers: typed.map(({ typed: text, fraction, feedback }) => {
      const explanation = localizedFrom(feedback, context);
      return { texts: [wildcards ? text : text.replaceAll('\\*', '*')], share: fraction, ...(explanation[context.language] === '' ? {} : { explanation }) };
    }),
    ...(caseSensitive ? { caseSensitive } : {}),
    ...(wildcards ? { wildcards } : {}),
  };
}

function plainAnswer({ text: { format, text } }: SourceAnswer): string {
  const isHtml = format === 'html' || (format === 'auto' && looksLikeHtml(text));
  return (isHtml ? plainOf(readHtml(text).blocks) : text).replace(/\s+/g, ' ').trim().slice(0, 1_000);
}

function numbers(answers: readonly SourceNumber[], context: TextContext): { readonly answers: AcceptedNumber[]; readonly others: string } {
  const accepted: AcceptedNumber[] = [];
  let others = '';
  for (const { value, tolerance, fraction, feedback } of answers) {
    const explanation = localizedFrom(feedback, context);
    const said = explanation[context.language];
    if (value === null) others = said;
    else accepted.push({ value, tolerance: { kind: 'absolute', by: tolerance }, share: fraction, ...(said === '' ? {} : { explanation }) });
  }
  if (others !== '') context.losses.add('feedback-for-others');
  return { answers: accepted, others };
}

function joined(explanation: Base['explanation'], more: string, { language }: TextContext): Base['explanation'] {
  return inLanguage([explanation[language], more].filter((text) => text !== '').join('\n\n'), language);
}

function gap(body: Extract<SourceBody, { type: 'gap' }>, base: Base, context: TextContext): ItemContent {
  const { language } = context;
  const text = markupFrom(body.text, context).replace(gapMarks, (_, key: string) => `{{${key}}}`);
  const texts = body.choices.map((one) => markupFrom(one.text, context));
  const keys = quietKeys(texts);
  return {
    ...base,
    kind: 'gap',
    text: inLanguage(text, language),
    gaps: body.gaps.map((one) => gapPart(one, keys, context)),
    ...(texts.length === 0 ? {} : { choices: keyed(keys, texts, context).map((one, i) => ({ ...one, ...(body.choices[i]?.unlimited === true ? { uses: 0 } : {}) })) }),
  };
}

function gapPart(source: SourceGap, keys: readonly string[], context: TextContext): Gap {
  const common = { key: source.key, ...(source.weight === 1 ? {} : { weight: source.weight }) };
  switch (source.input) {
    case 'typed':
      return { ...common, input: 'typed', ...typedAnswers(source.answers, source.caseSensitive, context) };
    case 'number': {
      const { answers, others } = numbers(source.answers, context);
      if (others !== '') context.losses.add('gap-feedback');
      return { ...common, input: 'number', answers };
    }
    case 'chosen':
      return { ...common, input: 'chosen', options: options(source.answers, true, context), ...(source.shuffle ? {} : { shuffle: false }) };
    case 'dragged':
      return { ...common, input: 'dragged', accepts: [{ choice: keys[source.choice] ?? '', share: 1 }] };
  }
}
