import type { ExportedFile, ExportedItem, ExportOptions, ExportOutcome } from '../imported.js';
import { Losses } from '../losses.js';
import { isFormatted, loseCommon, pick, plainText, titleOf, unwritten, written } from '../write-text.js';

/** Writes questions with one right option as Aiken; everything beyond question, options and answer is told as lost. */
export function writeAiken(items: readonly ExportedItem[], { language }: ExportOptions): ExportedFile {
  const pieces: string[] = [];
  const outcomes: ExportOutcome[] = [];
  for (const item of items) {
    const { content } = item;
    const context = { language, losses: new Losses() };
    const title = titleOf(item, context);
    const right = content.kind === 'single-choice' ? content.options.findIndex(({ correct }) => correct) : -1;
    if (content.kind !== 'single-choice' || right < 0 || content.options.length > 26) {
      outcomes.push(unwritten(item, title, 'not-in-aiken'));
      continue;
    }
    loseCommon(content, context.losses, { points: false, hints: false, media: false });
    const texts = [pick(content.stem, context), ...content.options.map(({ text }) => pick(text, context))];
    if (texts.some(isFormatted)) context.losses.add('formatting');
    if (pick(content.explanation, context) !== '' || content.options.some(({ explanation }) => pick(explanation, context) !== '')) context.losses.add('explanations');
    if (content.options.some(({ share }) => share !== undefined)) context.losses.add('scoring');
    if (content.shuffle === false) context.losses.add('settings');
    const [stem = '', ...options] = texts.map((text) => plainText(text).replace(/\s+/g, ' '));
    pieces.push([safeStem(stem), ...options.map((option, i) => `${letter(i)}) ${option}`), `ANSWER: ${letter(right)}`].join('\n'));
    outcomes.push(written(item, title, context.losses.list));
  }
  return { bytes: new TextEncoder().encode(pieces.map((piece) => `${piece}\n`).join('\n')), items: outcomes };
}

/** A question that begins like an option or an answer would be read as one. */
function safeStem(stem: string): string {
  return /^answer\s*:/i.test(stem) || /^[A-Z][).]\s/.test(stem) ? `… ${stem}` : stem;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
