import type { ItemContent } from '../item/index.js';
import { allSamples } from '../testing/samples.js';
import { exportFile, type ImportFormat } from './index.js';

const formats: readonly ImportFormat[] = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx'];
const items = allSamples.map((content) => ({ title: content.kind, content, category: ['One', 'Two'], tags: ['tag'] }));

/** A good file of each format, to be spoiled. */
export const seeds: readonly (readonly [ImportFormat, Uint8Array])[] = formats.map((format) => [format, exportFile(format, items, { language: 'en' }).bytes]);

const pieces = ['<', '>', '&', '{', '}', '=', '~', '#', '\\', ':', '"', "'", '%', '\n', '\n\n', '\0', ']]>', '<![CDATA[', '<!--', '<!DOCTYPE x>', '&#0;', '{1:MC:', '%-1e9%', '->', '..', '-', '9'.repeat(400), '\uFEFF', 'é', '::', '####', 'ANSWER: Z', ',', ';', '<p>', '</text>', '[[1]]'].map((text) => Buffer.from(text));

/** The bytes with some of them taken out, doubled, moved or replaced; the same number spoils them in the same way. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(1, below));
  };
  let now = Buffer.from(bytes);
  for (let change = 0; change <= random(6); change++) {
    const [at, length] = [random(now.length), random(40)];
    const piece = pieces[random(pieces.length)] ?? Buffer.alloc(0);
    const [before, after] = [now.subarray(0, at), now.subarray(at)];
    const cut = now.subarray(at, at + length);
    now = [() => Buffer.concat([before, piece, after]), () => Buffer.concat([before, after.subarray(length)]), () => Buffer.concat([before, cut, after]), () => Buffer.concat([before, piece, after.subarray(piece.length)]), () => Buffer.concat([before, Buffer.from([random(256)]), after.subarray(1)])][random(5)]?.() ?? now;
  }
  return now;
}

/** Files of many questions, each with four options, explanations and three languages. */
export function manyQuestions(count: number): (readonly [ImportFormat, Uint8Array])[] {
  const text = (n: number) => ({ et: `Küsimus ${n}`, ru: `Вопрос ${n}`, en: `Question ${n}` });
  const many = Array.from({ length: count }, (_, n) => {
    const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: text(n), correct: key === 'b', explanation: text(n) }));
    const content: ItemContent = { kind: 'single-choice', stem: text(n), explanation: text(n), points: 1, options };
    return { title: `Question ${n}`, content };
  });
  return formats.map((format) => [format, exportFile(format, many, { language: 'et' }).bytes]);
}
