import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ItemContent } from '../item/index.js';
import { gradeItem } from '../grading/index.js';
import { allSamples, inAll, samples } from '../testing/samples.js';
import { isItemContent, itemFaults } from './item-faults.js';

const said = (content: unknown) => itemFaults(content).map(({ pointer, code }) => `${pointer} ${code}`);
const single = samples['single-choice'];
const option = (key: string, correct = false) => ({ key, text: inAll(key), correct });
const [scene, ending] = samples.case.scenes;

describe('itemFaults', () => {
  it('finds nothing wrong with a good item of each kind', () => {
    for (const item of allSamples) expect([item.kind, itemFaults(item)]).toEqual([item.kind, []]);
  });

  it.each<[string, unknown, string]>([
    ['another kind', { ...single, kind: 'essay' }, '/kind shape'],
    ['a missing member', { ...single, options: undefined }, '/options shape'],
    ['a strange member', { ...single, html: '<b>' }, '/html unknown-member'],
    ['a missing translation', { ...single, stem: { et: 'a', ru: ' ', en: 'b' } }, '/stem/ru untranslated'],
    ['a language left out', { ...single, stem: { et: 'a', ru: 'b' } }, '/stem/en untranslated'],
    ['a text with gaps in one language', { ...samples.gap, text: { et: '{{t}} {{n}} {{c}} {{d}}' } }, '/text/ru untranslated'],
    ['no text at all', { ...single, stem: inAll('') }, '/stem empty'],
    ['half an explanation', { ...single, explanation: { et: 'a', ru: '', en: '' } }, '/explanation/en untranslated'],
    ['an endless text', { ...single, stem: inAll('x'.repeat(20_001)) }, '/stem/et too-long'],
    ['one option', { ...single, options: [option('a', true)] }, '/options too-few'],
    ['a key twice', { ...single, options: [option('a', true), option('a')] }, '/options repeated-key'],
    ['no key', { ...single, options: [option('', true), option('a')] }, '/options/0/key key'],
    ['two right options', { ...single, options: [option('a', true), option('b', true)] }, '/options one-right'],
    ['a share above all', { ...single, options: [{ ...option('a', true), share: 2 }, option('b')] }, '/options/0/share number'],
    ['nothing right', { ...samples['multiple-choice'], options: [option('a'), option('b')] }, '/options no-right'],
    ['points below nothing', { ...single, points: -1 }, '/points number'],
    ['a pair of nothing', { ...samples.matching, pairs: [{ prompt: 'p', choice: 'x' }, { prompt: 'q', choice: 'r' }] }, '/pairs/1/choice unknown-key'],
    ['a prompt without a pair', { ...samples.matching, pairs: [{ prompt: 'p', choice: 'x' }] }, '/prompts/1 prompt-without-pair'],
    ['a gap that the text leaves out', { ...samples.gap, text: { ...inAll('{{t}} {{n}} {{c}} {{d}}'), ru: '{{t}} {{n}} {{c}}' } }, '/text/ru gap-missing'],
    ['a gap that the text invents', { ...samples.gap, text: inAll('{{t}} {{n}} {{c}} {{d}} {{e}}') }, '/text/et gap-unknown'],
    ['a dragged choice that is not there', { ...samples.gap, choices: [] }, '/gaps/3/accepts/0/choice unknown-key'],
    ['answers that earn nothing', { ...samples['short-text'], answers: [{ texts: ['x'], share: 0 }] }, '/answers no-right'],
    ['a tolerance below nothing', { ...samples.numeric, answers: [{ value: 1, tolerance: { kind: 'absolute', by: -1 }, share: 1 }] }, '/answers/0/tolerance/by number'],
    ['more words at least than at most', { ...samples['extended-text'], minWords: 10, maxWords: 5 }, '/maxWords number'],
    ['a rubric of one level', { ...samples.file, rubric: { criteria: [{ key: 'a', title: inAll('a'), levels: [] }] } }, '/rubric/criteria/0/levels too-few'],
    ['a scene that is not there', { ...samples.case, scenes: [scene] }, '/scenes/0/choices/0/next unknown-key'],
    ['a scene that nothing leads to', { ...samples.case, scenes: [ending, scene] }, '/scenes/1 scene-unreached'],
    ['a circle', { ...samples.case, scenes: [scene, { ...ending, choices: [{ ...ending.choices[0], next: 's' }] }] }, '/scenes/0 scene-in-circle'],
    ['a scored opinion', { ...samples.scale, points: 1 }, '/points number'],
    ['a scale that goes down', { ...samples.scale, steps: [...samples.scale.steps].reverse() }, '/steps not-ascending'],
    ['a statement without a text among others', { ...samples.scale, statements: [{ key: 'a', text: inAll('') }, { key: 'b', text: inAll('b') }] }, '/statements/0/text empty'],
    ['a triangle of two corners', { ...samples.point, areas: [{ key: 'a', shape: 'poly', coords: [1, 1, 2, 2], share: 1 }] }, '/areas/0/coords coords'],
    ['a circle of no size', { ...samples.point, areas: [{ key: 'a', shape: 'circle', coords: [1, 1, 0], share: 1 }] }, '/areas/0/coords coords'],
    ['a slider that ends before it begins', { ...samples.slider, max: -1 }, '/max number'],
    ['a right answer off the slider', { ...samples.slider, answers: [{ value: 11, tolerance: { kind: 'absolute', by: 0 }, share: 1 }] }, '/answers/0/value number'],
    ['a picture that is not there', { ...single, stem: inAll('![A map](media:map)') }, '/media unknown-media'],
  ])('finds %s', (_, content, fault) => expect(said(content)).toContain(fault));

  it('takes any value, and what it lets pass can be graded', () => {
    const parts = fc.constantFrom(...allSamples.flatMap((item) => Object.entries(item)));
    fc.assert(
      fc.property(fc.constantFrom(...allSamples), fc.array(fc.oneof(parts, fc.tuple(fc.string(), fc.anything()))), (item, changes) => {
        const changed: unknown = { ...item, ...Object.fromEntries(changes) };
        itemFaults(changed);
        if (isItemContent(changed)) gradeItem(changed, { chosen: ['a'] });
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.anything(), (value) => expect(itemFaults(value)).not.toEqual([])));
  });

  it('lets a single choice have several right options where each says what it is worth', () => {
    const several: ItemContent = { ...single, options: [{ ...option('a', true), share: 1 }, { ...option('b', true), share: 0.5 }, option('c')] };
    expect(itemFaults(several)).toEqual([]);
  });
});
