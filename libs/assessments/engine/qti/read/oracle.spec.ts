import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { gradeItem } from '../../grading/index.js';
import type { Gap, ItemContent, ItemResponse } from '../../item/index.js';
import { scoreItem, type QtiResponses } from '../processing/score-item.js';
import { corpora, picture, withCorpus } from '../testing.js';
import { childNamed, descendants, type XmlElement } from '../xml/element.js';
import { decodeXml, readXml } from '../xml/read-xml.js';
import { readItem } from './read-item.js';

const folders = ['qti21-qtiworks/ims', 'qti21-qtiworks/language', 'qti-scored-cito/Resources/2x/ResponseProcessing/IMS-examples', 'qti-scored-cito/Resources/30/ResponseProcessing', 'qti-scored-cito/Resources/30/ResponseProcessing/IMS-examples'];

const some = (keys: readonly string[], most = 0) => fc.shuffledSubarray([...keys], most > 0 ? { maxLength: most } : {});

function given(gap: Gap, choices: readonly string[]): fc.Arbitrary<string> {
  if (gap.input === 'chosen') return fc.constantFrom('', ...gap.options.map(({ key }) => key));
  if (gap.input === 'dragged') return fc.constantFrom('', ...choices);
  const accepted = gap.input === 'typed' ? gap.answers.flatMap(({ texts }) => texts) : gap.answers.map(({ value }) => String(value));
  return fc.oneof(fc.constantFrom('', ...accepted, ...accepted.map((text) => text.toUpperCase())), fc.string({ unit: fc.constantFrom(...'YORKyork'), maxLength: 6 }));
}

/** Answers that a person could give to the item, none that its delivery would not allow. */
function responses(item: ItemContent): fc.Arbitrary<ItemResponse> {
  switch (item.kind) {
    case 'single-choice':
      return some(item.options.map(({ key }) => key), 1).map((chosen) => ({ chosen }));
    case 'multiple-choice':
      return some(item.options.map(({ key }) => key), item.maxChoices).map((chosen) => ({ chosen }));
    case 'hotspot':
      return some(item.areas.map(({ key }) => key), item.maxChoices).map((chosen) => ({ chosen }));
    case 'ordering':
      return some(item.elements.map(({ key }) => key)).map((chosen) => ({ chosen }));
    case 'matching':
      return fc.tuple(...item.prompts.map(() => fc.constantFrom('', ...item.choices.map(({ key }) => key)))).map((chosen) => ({ pairs: item.prompts.map(({ key }, index) => [key, chosen[index] ?? ''] as const).filter(([, choice]) => choice !== '') }));
    case 'association':
      return fc.shuffledSubarray(item.elements.map(({ key }) => key)).map((keys) => ({ pairs: Array.from({ length: Math.min(item.maxPairs ?? Infinity, keys.length >> 1) }, (_, index) => [keys[2 * index] ?? '', keys[2 * index + 1] ?? ''] as const) }));
    case 'gap': {
      const choices = (item.choices ?? []).map(({ key }) => key);
      const once = ([...all]: string[]) => all.map((value, index) => (choices.includes(value) && all.indexOf(value) !== index ? '' : value));
      return fc.tuple(...item.gaps.map((gap) => given(gap, choices))).map((all) => ({ gaps: Object.fromEntries(item.gaps.map(({ key }, index) => [key, once(all)[index] ?? '']).filter(([, value]) => value !== '')) }));
    }
    case 'point':
      return fc.array(fc.tuple(fc.integer({ min: 0, max: item.picture.width }), fc.integer({ min: 0, max: item.picture.height })), item.maxPoints > 0 ? { maxLength: item.maxPoints } : {}).map((points) => ({ points }));
    case 'slider':
      return fc.integer({ min: item.min, max: item.max }).map((value) => ({ values: { value } }));
    default:
      return fc.constant({ text: '' });
  }
}

/** The same answer as the file's own variables hold it; the corpora's identifiers are all keys as they are. */
function asQti(item: XmlElement, response: ItemResponse): QtiResponses {
  const [interaction] = descendants(childNamed(item, 'itemBody') ?? item, ({ name }) => name.endsWith('Interaction'));
  const name = interaction?.attributes.get('responseIdentifier') ?? '';
  if ('chosen' in response) return { [name]: response.chosen.length > 0 ? response.chosen : null };
  if ('points' in response) return { [name]: response.points.length > 0 ? response.points : null };
  if ('values' in response) return { [name]: response.values.value };
  if ('pairs' in response) return { [name]: response.pairs.map((pair) => pair.join(' ')) };
  if (!('gaps' in response)) return {};
  return interaction?.name === 'gapMatchInteraction' ? { [name]: Object.entries(response.gaps).map(([gap, word]) => `${word} ${gap}`) } : response.gaps;
}

withCorpus('qti21-qtiworks', 'qti-scored-cito')('items that lose nothing', () => {
  it('score as their file does, whatever is answered', () => {
    const files = folders.flatMap((folder) => readdirSync(join(corpora, folder)).filter((name) => name.endsWith('.xml')).map((name) => join(corpora, folder, name)));
    const kinds = new Set<string>();
    for (const file of files) {
      const element = readXml(decodeXml(readFileSync(file)));
      if (element.name !== 'assessmentItem') continue;
      const { outcome, content } = readItem(element, { language: 'en', find: () => picture });
      if (outcome !== 'lossless' || content === undefined || content.kind === 'extended-text' || content.kind === 'file') continue;
      kinds.add(content.kind);
      fc.assert(
        fc.property(responses(content), (response) => {
          const theirs = scoreItem(element, asQti(element, response));
          expect([file, theirs.supported, gradeItem(content, response).score]).toEqual([file, true, expect.closeTo(Number(theirs.outcomes.SCORE), 9)]);
        }),
        { numRuns: 25 },
      );
    }
    expect([...kinds].sort()).toEqual(['association', 'gap', 'hotspot', 'matching', 'multiple-choice', 'ordering', 'point', 'single-choice', 'slider']);
  });

  it('are most of them; every other one says why', () => {
    const files = readdirSync(join(corpora, folders[0] ?? '')).map((name) => join(corpora, folders[0] ?? '', name));
    const read = files.map((file) => readItem(readXml(decodeXml(readFileSync(file))), { language: 'en', find: () => picture }));
    for (const { outcome, losses, content } of read) {
      expect(losses.length > 0).toBe(outcome !== 'lossless');
      expect(content === undefined).toBe(outcome === 'rejected');
    }
    expect(read.filter(({ outcome }) => outcome === 'rejected').map(({ losses }) => losses[0]?.code).sort()).toEqual(['adaptive', 'adaptive', 'adaptive', 'several-questions']);
  });
});
