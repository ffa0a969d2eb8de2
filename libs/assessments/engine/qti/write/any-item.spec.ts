import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { itemFaults } from '../../checking/index.js';
import { gradeItem } from '../../grading/index.js';
import type { ItemResponse } from '../../item/index.js';
import { readItem } from '../read/read-item.js';
import { responseSpace } from '../read/response-space.js';
import { anyItem } from '../testing-items.js';
import { readXml } from '../xml/read-xml.js';
import { writeQtiItem } from './write-qti.js';

/** Identifiers begin with a letter, so that keys which do not have another name in the file. */
const named = (key: string) => (/^[A-Za-z_]/.test(key) ? key : `k_${key}`);

function renamed(response: ItemResponse | null): ItemResponse | null {
  if (response === null) return null;
  if ('chosen' in response) return { chosen: response.chosen.map(named) };
  if ('pairs' in response) return { pairs: response.pairs.map(([one, other]) => [named(one), named(other)] as const) };
  return response;
}

describe('any item that an author can make', () => {
  it.each(['2.1', '3.0'] as const)('comes back from QTI %s whole, earns the same and is written the same again', (version) => {
    fc.assert(
      fc.property(anyItem, (content) => {
        const faults = itemFaults(content).filter(({ code }) => code !== 'untranslated');
        fc.pre(faults.length === 0);
        const first = writeQtiItem({ title: 'An item', content, externalId: 'item' }, { language: 'en', version });
        const read = readItem(readXml(first.xml ?? ''), { language: 'et', find: () => null });
        expect({ kind: read.kind, outcome: read.outcome, losses: read.losses }).toEqual({ kind: content.kind, outcome: 'lossless', losses: [] });
        if (read.content === undefined) return;
        for (const response of responseSpace(content).responses.slice(0, 60)) {
          expect([response, gradeItem(read.content, renamed(response)).score]).toEqual([response, expect.closeTo(gradeItem(content, response).score ?? 0, 9)]);
        }
        const second = writeQtiItem({ title: read.title, content: read.content, externalId: 'item' }, { language: 'en', version });
        expect(second.xml).toBe(first.xml);
      }),
      { numRuns: 80 },
    );
  });
});
