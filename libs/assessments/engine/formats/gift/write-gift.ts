import type { ItemContent } from '../../item/index.js';
import type { ExportedFile, ExportedItem, ExportOptions, ExportOutcome } from '../imported.js';
import { Losses } from '../losses.js';
import { percentOf } from '../moodle/fractions.js';
import { escapeHtml, readHtml, writeMarkup } from '../../text/index.js';
import { absoluteTolerance, htmlOf, isFormatted, loseCommon, pick, plainText, sharesOf, titleOf, typedText, unwritten, written, type WriteContext } from '../write-text.js';
import { giftEscaped } from './gift-text.js';

/** Writes questions as GIFT. What the format cannot say is told, question by question; the same questions are the same bytes. */
export function writeGift(items: readonly ExportedItem[], { language }: ExportOptions): ExportedFile {
  const pieces: string[] = [];
  const outcomes: ExportOutcome[] = [];
  let folder = '';
  for (const item of items) {
    const context: WriteContext = { language, losses: new Losses() };
    const title = titleOf(item, context);
    const question = questionText(item, title, context);
    if (question === null) {
      outcomes.push(unwritten(item, title, 'not-in-gift'));
      continue;
    }
    const path = (item.category ?? []).map((name) => name.replaceAll('/', '//').replace(/\s+/g, ' ')).join('/');
    if (path !== folder) pieces.push(`$CATEGORY: $course$/top${path === '' ? '' : '/'}${path}`);
    folder = path;
    pieces.push(question);
    outcomes.push(written(item, title, context.losses.list));
  }
  return { bytes: new TextEncoder().encode(pieces.map((piece) => `${piece}\n`).join('\n')), items: outcomes };
}

/** Texts in one format for the whole question: HTML where any of them is formatted. */
interface Texts {
  readonly html: boolean;
  readonly context: WriteContext;
}

function questionText({ content, tags = [], externalId }: ExportedItem, title: string, context: WriteContext): string | null {
  const texts: Texts = { html: textsIn(content, context).some((text) => isFormatted(withoutPictures(text))), context };
  const answers = answersText(content, texts);
  if (answers === null) return null;
  loseCommon(content, context.losses, { points: false, hints: false, media: false });
  const explanation = pick(content.explanation, context);
  const marks = [...(externalId === undefined ? [] : [`[id:${marked(externalId)}]`]), ...tags.map((tag) => `[tag:${marked(tag)}]`)];
  return [
    ...(marks.length === 0 ? [] : [`// ${marks.join(' ')}`]),
    `::${giftEscaped(title)}::${texts.html ? '[html]' : ''}${textOf(pick(content.stem, context), texts)}{${answers}${explanation === '' ? '' : `${answers.endsWith('\n') ? '' : '\n'}####${textOf(explanation, texts)}\n`}}`,
  ].join('\n');
}

/** A file of texts holds no pictures: their descriptions stand in their place, which are no formatting. */
function withoutPictures(markup: string): string {
  return markup.includes('![') ? writeMarkup(readHtml(htmlOf(markup)).blocks) : markup;
}

function marked(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/[\]\\]/g, '\\$&');
}

function textOf(markup: string, { html }: Texts): string {
  const text = html ? htmlOf(markup) : plainText(markup);
  return `${/^\[(?:html|moodle|plain|markdown)\]/.test(text) ? (html ? '[html]' : '[moodle]') : ''}${giftEscaped(text)}`;
}

function feedback(text: Parameters<typeof pick>[0], texts: Texts): string {
  const said = pick(text, texts.context);
  return said === '' ? '' : `#${textOf(said, texts)}`;
}

function textsIn(item: ItemContent, context: WriteContext): string[] {
  const silent = { ...context, losses: new Losses() };
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) value.forEach(visit);
    else if ('et' in value && 'ru' in value && 'en' in value) found.push(pick(value as Parameters<typeof pick>[0], silent));
    else Object.values(value).forEach(visit);
  };
  visit({ ...item, hints: [], media: [], template: null, rubric: null });
  return found;
}

function weight(share: number): string {
  return `%${percentOf(share)}%`;
}

function answersText(item: ItemContent, texts: Texts): string | null {
  const { losses } = texts.context;
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      if (item.shuffle === false || (item.kind === 'multiple-choice' && item.maxChoices !== undefined)) losses.add('settings');
      if (item.kind === 'multiple-choice' && item.scoring === 'all-or-nothing') losses.add('scoring');
      // Without a right one GIFT has several that may be chosen.
      const keyed = item.options.some(({ correct }) => correct);
      if (item.kind === 'single-choice' && !keyed) losses.add('settings');
      const shares = sharesOf(item);
      return lines(item.options.map(({ text, correct, explanation }, i) => {
        const share = shares[i] ?? 0;
        const plain = textOf(pick(text, texts.context), texts);
        const single = item.kind === 'single-choice';
        const usual = single && keyed && share === (correct ? 1 : 0) && !plain.startsWith('%');
        return `${single && correct ? '=' : '~'}${usual ? '' : weight(share)}${plain}${feedback(explanation, texts)}`;
      }));
    }
    case 'true-false': {
      const [whenTrue, whenFalse] = [item.explanations?.true, item.explanations?.false].map((text) => feedback(text, texts));
      const [wrong, right] = item.answer ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
      return `${item.answer ? 'TRUE' : 'FALSE'}${wrong || (right === '' ? '' : '#')}${right}`;
    }
    case 'short-text':
      if (item.caseSensitive === true) losses.add('settings');
      return lines(item.answers.flatMap(({ texts: accepted, share, explanation }) => accepted.map((one) => `=${share === 1 && !one.startsWith('%') ? '' : weight(share)}${typed(one, item.wildcards)}${feedback(explanation, texts)}`)));
    case 'numeric':
      if (item.units !== undefined) losses.add('settings');
      return `#${lines(item.answers.map(({ share, explanation, ...number }) => `=${share === 1 ? '' : weight(share)}${number.value}:${absoluteTolerance(number)}${feedback(explanation, texts)}`))}`;
    case 'matching':
      return matching(item, texts);
    case 'extended-text':
      if (item.rubric !== undefined || item.minWords !== undefined || item.maxWords !== undefined || item.template !== undefined) losses.add('settings');
      return '';
    default:
      return null;
  }
}

function lines(answers: readonly string[]): string {
  return `\n${answers.map((answer) => `\t${answer}\n`).join('')}`;
}

/** Typed answers are plain; what could be read as something else is written as HTML. */
function typed(text: string, wildcards: boolean | undefined): string {
  const plain = typedText(text, wildcards);
  return /[<&]|->|^\[/.test(plain) ? `[html]${giftEscaped(escapeHtml(plain))}` : giftEscaped(plain);
}

function matching({ prompts, choices, pairs, scoring }: Extract<ItemContent, { kind: 'matching' }>, texts: Texts): string | null {
  const { context } = texts;
  if (scoring === 'all-or-nothing' || pairs.length > prompts.length || pairs.some(({ share }) => share !== undefined)) context.losses.add('scoring');
  const chosen = prompts.map(({ key }) => pairs.find(({ prompt }) => prompt === key)?.choice);
  const text = (key: string | undefined) => textOf(pick(choices.find((one) => one.key === key)?.text, context), texts);
  const left = choices.filter(({ key }) => !chosen.includes(key));
  return lines([...prompts.map((prompt, i) => `=${textOf(pick(prompt.text, context), texts)} -> ${text(chosen[i])}`), ...left.map(({ key }) => `= -> ${text(key)}`)]);
}
