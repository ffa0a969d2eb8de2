import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInDesign, type CertificateDesign } from './design.js';
import { gutter, logoHeights, placedLogos, placedSignature, signatureHeight } from './picture-plan.js';

const withLogos = (...ratios: readonly number[]): CertificateDesign => ({ ...builtInDesign, logos: ratios.map((ratio) => ({ bytes: new Uint8Array(), ratio, alt: 'Logo', place: 'head' as const })) });

describe('logos in a row', () => {
  it('are as high as their place where there is room', () => {
    expect(placedLogos(withLogos(1, 3), 'head', 170).map(({ height }) => height)).toEqual([16, 16]);
    expect(placedLogos(withLogos(1), 'foot', 170)).toEqual([]);
  });

  it('take no more than the row, and the widest alone get smaller', () => {
    const ratios = fc.array(fc.double({ min: 0.2, max: 12, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ratios, (all) => {
        const placed = placedLogos(withLogos(...all), 'head', 160);
        const widths = placed.map(({ index, height }) => height * (all[index] ?? 0));
        expect(widths.reduce((sum, each) => sum + each, 0) + gutter * (all.length - 1)).toBeLessThanOrEqual(160.001);
        const smaller = placed.filter(({ height }) => height < logoHeights.head - 0.01).map(({ index }) => all[index] ?? 0);
        const kept = placed.filter(({ height }) => height >= logoHeights.head - 0.01).map(({ index }) => all[index] ?? 0);
        expect(Math.min(Infinity, ...smaller)).toBeGreaterThanOrEqual(Math.max(0, ...kept) - 0.01);
      }),
      { numRuns: 50 },
    );
  });

  it('and a signature stays in its column', () => {
    expect(placedSignature({ bytes: new Uint8Array(), ratio: 10 }, 0, 'Mari', 81)).toEqual({ index: 0, height: 8.1, alt: 'Mari' });
    expect(placedSignature({ bytes: new Uint8Array(), ratio: 2 }, 0, 'Mari', 81).height).toBe(signatureHeight);
  });
});
