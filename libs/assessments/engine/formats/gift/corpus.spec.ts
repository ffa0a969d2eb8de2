import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ItemContent } from '../../item/index.js';
import { parseMarkup, plainOf, readHtml } from '../../text/index.js';
import type { ImportedItem } from '../imported.js';
import { readGift } from './read-gift.js';

const corpora = process.env['KAASA_CORPORA'] ?? join(process.cwd(), '../shared/corpora');
const present = existsSync(join(corpora, 'gift-pegjs'));
const when = present ? describe : describe.skip;

interface Text {
  readonly format: string;
  readonly text: string;
}
interface Choice {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: Text | { readonly type: string; readonly number?: number; readonly range?: number; readonly numberHigh?: number; readonly numberLow?: number };
  readonly feedback: Text | null;
}
interface Reference {
  readonly type: 'MC' | 'TF' | 'Short' | 'Numerical' | 'Matching' | 'Essay' | 'Description' | 'Category';
  readonly title: string | null;
  readonly stem: Text;
  readonly id: string | null;
  readonly tags: readonly string[] | null;
  readonly globalFeedback?: Text | null;
  readonly isTrue?: boolean;
  readonly choices?: readonly Choice[] | Choice['text'];
  readonly matchPairs?: readonly { readonly subquestion: Text; readonly subanswer: string }[];
}

const kinds = { MC: ['single-choice', 'multiple-choice'], TF: ['true-false'], Short: ['short-text'], Numerical: ['numeric'], Matching: ['matching'], Essay: ['extended-text'], Description: ['description'], Category: [] };
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const said = ({ format, text }: Text) => letters(format === 'html' || /<\/?[a-z]/.test(text) ? plainOf(readHtml(text).blocks) : text);
const ours = (text: string) => letters(plainOf(parseMarkup(text)));

/** What both say of the answers: text or number, share, feedback. */
function referenceAnswers({ type, choices, matchPairs, isTrue }: Reference): unknown {
  if (type === 'TF') return isTrue;
  if (type === 'Matching') return (matchPairs ?? []).map(({ subquestion, subanswer }) => [said(subquestion), letters(subanswer)]);
  if (type === 'Numerical') return (Array.isArray(choices) ? (choices as readonly Choice[]) : [{ isCorrect: true, weight: null, feedback: null, text: choices } as Choice]).filter(({ text }) => 'type' in text).map(({ text, weight }) => [...range(text), (weight ?? 100) / 100]);
  if (type === 'MC' || type === 'Short') return (choices as readonly Choice[]).map(({ text, weight, isCorrect, feedback }) => [said(text as Text), Number(((weight ?? (isCorrect ? 100 : 0)) / 100).toFixed(4)), said(feedback ?? { format: 'plain', text: '' })]);
  return null;
}

function range(of: Choice['text']): number[] {
  if (!('type' in of)) return [];
  const { number = 0, range: by = 0, numberHigh, numberLow } = of;
  return numberHigh === undefined || numberLow === undefined ? [number, by] : [Number(((numberHigh + numberLow) / 2).toPrecision(12)), Number((Math.abs(numberHigh - numberLow) / 2).toPrecision(12))];
}

function ourAnswers(content: ItemContent): unknown {
  switch (content.kind) {
    case 'true-false':
      return content.answer;
    case 'matching':
      return content.pairs.map(({ prompt, choice }) => [prompt, choice].map((key) => ours([...content.prompts, ...content.choices].find((one) => one.key === key)?.text.et ?? '')));
    case 'numeric':
      return content.answers.map(({ value, tolerance, share }) => [value, tolerance.by, share]);
    case 'short-text':
      return content.answers.map(({ texts, share, explanation }) => [letters(texts[0] ?? ''), Number(share.toFixed(4)), ours(explanation?.et ?? '')]);
    case 'single-choice':
    case 'multiple-choice': {
      const right = content.options.filter(({ correct }) => correct).length;
      const usual = (correct: boolean) => (content.kind === 'single-choice' ? Number(correct) : (correct ? 1 : -1) / right);
      return content.options.map(({ text, correct, share, explanation }) => [ours(text.et), Number((share ?? usual(correct)).toFixed(4)), ours(explanation?.et ?? '')]);
    }
    default:
      return null;
  }
}

when('the files of the GIFT grammar', () => {
  const folder = join(corpora, 'gift-pegjs');
  const files = present ? readdirSync(folder).filter((name) => name.endsWith('.gift')) : [];

  it.each(files)('%s: kinds, texts, answers, weights and feedback are those of the reference', (name) => {
    const references = (JSON.parse(readFileSync(join(folder, name.replace(/gift$/, 'json')), 'utf8')) as Reference[]).filter(({ type }) => type !== 'Category');
    const { items } = readGift(readFileSync(join(folder, name), 'utf8'), { language: 'et' });
    expect(items.map(({ kind }) => kind)).toEqual(references.map(({ type }, i) => kinds[type].find((kind) => kind === items[i]?.kind) ?? kinds[type][0]));
    items.forEach((item, i) => compare(item, references[i] as Reference));
  });

  function compare({ outcome, content, title, tags, externalId, losses }: ImportedItem, reference: Reference): void {
    if (reference.title !== null) expect(letters(title)).toBe(letters(reference.title));
    expect(tags).toEqual(reference.tags ?? []);
    expect(externalId ?? null).toBe(reference.id);
    if (reference.type === 'Description') return expect(outcome).toBe('rejected');
    expect([outcome, losses]).toEqual([losses.length === 0 ? 'lossless' : 'degraded', losses]);
    expect(ours(content?.stem.et ?? '')).toBe(said(reference.stem));
    if (reference.globalFeedback) expect(ours(content?.explanation.et ?? '')).toBe(said(reference.globalFeedback));
    expect(content === undefined ? null : ourAnswers(content)).toEqual(referenceAnswers(reference));
  }
});

when('the examples of Moodle', () => {
  it('reads all 43 entries of its GIFT examples without a loss', () => {
    const file = join(corpora, 'moodle-questions/gift/examples.txt');
    const { counts, items } = readGift(readFileSync(file, 'utf8'), { language: 'en' });
    expect([items.length, counts.lossless]).toEqual([43, 43]);
  });
});
