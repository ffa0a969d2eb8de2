import { describe, expect, it } from '@jest/globals';
import { builtInDesign } from '../../pdf/design.js';
import { canBeDrawn, contentFaults } from './check-content.js';
import { contrastOnPaper } from './contrast.js';
import { freshContent, type TemplateContent } from './template-content.js';

const fresh = freshContent('landscape', null);
const faults = (change: Partial<TemplateContent>) => contentFaults({ ...fresh, ...change }, new Set(['a']));
const text = (et: string, ru = et, en = et) => ({ et, ru, en });

describe('a template on save', () => {
  it('has nothing wrong with it as it comes', () => {
    expect(contentFaults(fresh, new Set())).toEqual([]);
    expect(contrastOnPaper(builtInDesign.accent)).toBeGreaterThan(7);
  });

  it('needs colours that can be read', () => {
    expect(faults({ second: '#E0A100' })).toEqual([{ pointer: '/second', code: 'certificates.colour-too-light', params: { contrast: 2 } }]);
    expect(faults({ accent: '#757575' })).toMatchObject([{ pointer: '/accent', params: { contrast: 4 } }]);
    expect(contrastOnPaper('#000000')).toBeCloseTo(18.6, 1);
  });

  it('needs texts in all languages or in none, of letters that can be set', () => {
    expect(faults({ intro: text('Tere', ' ', 'Hello') })).toEqual([{ pointer: '/intro/ru', code: 'certificates.language-missing' }]);
    expect(faults({ closing: text('{{holder}', 'ᠮ') })).toMatchObject([{ pointer: '/closing/et', code: 'certificates.text-syntax' }, { pointer: '/closing/en' }, { pointer: '/closing/ru', code: 'certificates.template-letters', params: { letters: 'ᠮ' } }]);
  });

  it('needs a name beside a signature, words for a logo, and pictures that there are', () => {
    expect(faults({ signatures: [{ name: ' ', role: text('juht', ''), image: 'b' }], logos: [{ image: 'a', alt: '', place: 'head' }] })).toEqual([
      { pointer: '/logos/0/alt', code: 'certificates.template-field-needed' },
      { pointer: '/signatures/0/name', code: 'certificates.template-field-needed' },
      { pointer: '/signatures/0/role/ru', code: 'certificates.language-missing' },
      { pointer: '/signatures/0/image', code: 'certificates.picture-unknown' },
    ]);
  });

  it('can be drawn though colours are pale, and not with a text that nobody can fill', () => {
    expect(canBeDrawn({ ...fresh, accent: '#FFFFFF', intro: text('{{place}}') }, new Set())).toBe(true);
    expect(canBeDrawn({ ...fresh, intro: text('{{nimi}}') }, new Set())).toBe(false);
    expect(canBeDrawn({ ...fresh, logos: [{ image: 'x', alt: 'X', place: 'head' }] }, new Set())).toBe(false);
  });
});
