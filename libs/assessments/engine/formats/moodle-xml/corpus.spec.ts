import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gradeItem } from '../../grading/index.js';
import { readAiken } from '../aiken/read-aiken.js';
import { readMoodleXml } from './read-moodle-xml.js';

const corpora = process.env['KAASA_CORPORA'] ?? join(process.cwd(), '../shared/corpora');
const folder = join(corpora, 'moodle-questions');
const when = existsSync(folder) ? describe : describe.skip;
const read = (name: string) => readMoodleXml(readFileSync(join(folder, 'xml', name), 'utf8'), { language: 'en' }).items;
const told = (name: string) => read(name).map(({ title, kind, outcome, category, externalId }) => [title, kind, outcome, category.join('/'), externalId].filter((part) => part !== undefined).join(' | '));

when('the files of Moodle', () => {
  it('keep questions in their categories, whatever their order', () => {
    expect(told('category_with_description.xml')).toEqual(['Alpha Question | true-false | lossless | Alpha']);
    expect(told('old_format_file.xml')).toEqual(['Pi Question | true-false | lossless | Pi', 'Rho Question | true-false | lossless | Pi/Rho']);
    expect(told('categories_reverse_order.xml')).toEqual(['Tau Question | extended-text | lossless | Sigma/Tau', 'Sigma Question | short-text | lossless | Sigma']);
    expect(told('html_chars_in_idnumbers.xml')).toEqual(['Alpha Question | true-false | lossless | Alpha | T & F']);
  });

  it('read a cloze question with its files, and grade it', () => {
    const [item] = read('multianswer.xml');
    expect([item?.title, item?.kind, item?.outcome, item?.losses, item?.media.map(({ name, mediaType }) => `${name} ${mediaType}`)]).toEqual([
      'cloze with images',
      'gap',
      'lossless',
      [],
      ['moodle.png image/png', 'california-state-flag.png image/png', 'arizona_2.png image/png'],
    ]);
    const content = item?.content;
    if (content?.kind !== 'gap') throw new Error('no gap item');
    expect(content.text.en).toContain('* San Francisco: {{g1}}\n* Tucson: {{g2}}');
    expect(content.gaps.map(({ input }) => input)).toEqual(['chosen', 'chosen', 'chosen', 'chosen', 'typed']);
    expect(content.gaps.map((gap) => (gap.input === 'chosen' ? gap.options.map(({ text, correct }) => `${text.en} ${correct}`) : gap.input === 'typed' ? gap.answers.map(({ texts, share }) => `${texts[0]} ${share}`) : []))).toEqual([
      ['California true', 'Arizona false'],
      ['California false', 'Arizona true'],
      ['California true', 'Arizona false'],
      ['California false', 'Arizona true'],
      ['Paris 1', 'Marseille 0.5', '* 0'],
    ]);
    expect(content.points).toBe(5);
    expect(gradeItem(content, { gaps: { g1: 'a', g2: 'b', g3: 'a', g4: 'a', g5: ' marseille' } }).score).toBeCloseTo(3.5, 12);
  });

  it('take the picture of a question from before Moodle 2', () => {
    const items = read('sample_questions_with_old_image_tag.xml');
    expect(items.map(({ kind, outcome, media }) => [kind, outcome, media.length])).toEqual([
      ['gap', 'lossless', 1],
      ['single-choice', 'lossless', 1],
    ]);
  });

  it('say of broken questions what is wrong, and keep the one that can be mended', () => {
    expect(read('broken_cloze_questions.xml').map(({ outcome, losses }) => `${outcome} ${losses.map(({ code }) => code).join()}`)).toEqual([
      'rejected no-gap',
      'rejected no-gap',
      'rejected too-few',
      'degraded no-full-answer',
      'rejected not-a-number',
    ]);
  });

  it('read the Aiken example', () => {
    const { items, counts } = readAiken(readFileSync(join(folder, 'aiken/questions.aiken.txt'), 'utf8'), { language: 'en' });
    expect(counts).toEqual({ lossless: 2, degraded: 0, rejected: 0 });
    expect(items.map(({ content }) => (content?.kind === 'single-choice' ? content.options.map(({ text, correct }) => `${text.en} ${correct}`) : []))).toEqual([
      ['Petr Skoda false', 'Martin Dougiamas true', 'Eloy Lafuente false', 'Tim Hunt false'],
      ['True true', 'False false'],
    ]);
  });
});
