import { describe, expect, it } from '@jest/globals';
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

  it('is masked as the library masks it, whatever the size', () => {
    for (let length = 1; length < 150; length += 1) {
      const text = `${url}/${'aB3-'.repeat(40).slice(0, length)}`.slice(length % 40);
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      expect(Buffer.compare(qrModules(text).data, modules.data)).toBe(0);
    }
  });
});
