import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { create } from 'qrcode';
import { qrModules } from './best-mask.js';
import { qrSvg } from './index.js';

describe('qrSvg', () => {
  const url = 'https://kaasa.example.ee/verify/0195f2c0-7d1e-7cc3-98c4-dc0c0c07398f';

  it('draws exactly the dark modules, inside a quiet zone of four', () => {
    const { modules } = create(url, { errorCorrectionLevel: 'M' });
    const svg = qrSvg(url);
    expect(svg).toContain(`viewBox="0 0 ${modules.size + 8} ${modules.size + 8}"`);
    const drawn = new Set<string>();
    for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
      for (let step = 0; step < Number(length); step += 1) drawn.add(`${Number(y) - 4},${Number(x) - 4 + step}`);
    }
    const dark = new Set<string>();
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) if (modules.get(row, column)) dark.add(`${row},${column}`);
    }
    expect(drawn).toEqual(dark);
  });

  it('is what the library draws of any text: with digits and capitals at the ends, in the middle, and around the lengths from which another mode is shorter', () => {
    const run = fc.tuple(fc.constantFrom('digit', 'capital', 'other'), fc.integer({ min: 1, max: 14 })).map(([kind, length]) => ({ digit: '4938270516', capital: 'K:Z-Q', other: 'kaasa_õ' })[kind].repeat(14).slice(0, length));
    const draws = (text: string) => Buffer.compare(qrModules(text).data, create(text, { errorCorrectionLevel: 'M' }).modules.data) === 0;
    fc.assert(fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => draws(runs.join(''))), { numRuns: 150 });
    for (let n = 2; n <= 11; n += 1) for (const text of ['7'.repeat(n), 'K'.repeat(n)]) expect([text, `a${text}`, `${text}a`, `a${text}a`].filter((each) => !draws(each))).toEqual([]);
  });

  it('is masked as the library masks it, whatever the size', () => {
    for (let length = 1; length < 150; length += 1) {
      const text = `${url}/${'aB3-'.repeat(40).slice(0, length)}`.slice(length % 40);
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      expect(Buffer.compare(qrModules(text).data, modules.data)).toBe(0);
    }
  });
});
