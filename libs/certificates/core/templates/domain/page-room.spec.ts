import { describe, expect, it } from '@jest/globals';
import { onPaper } from '../application/draw-template.js';
import { overflow, overflowFault } from './page-room.js';
import { freshContent } from './template-content.js';

const text = (et: string, ru = et, en = et) => ({ et, ru, en });

describe('the room of a page', () => {
  it('is kept where every part ends in time, but for a rounding', () => {
    expect(overflow('landscape', [{ part: 'foot', y: 197.4 }, { part: 'panel', y: 190 }])).toBe(0);
    expect(overflow('landscape', [{ part: 'foot', y: 199.2 }])).toBe(3);
    expect(overflow('portrait', [{ part: 'foot', y: 203 }, { part: 'panel', y: 289 }])).toBe(1);
    expect(overflow('portrait', [])).toBe(0);
  });

  it('is told at the longest text of the language, else at what else was added, and at nothing of a template that adds nothing', () => {
    const fresh = freshContent('landscape', null);
    const pointer = (change: object) => overflowFault({ ...fresh, ...change }, 'ru', 3)?.pointer;
    expect(pointer({})).toBeUndefined();
    expect(pointer({ intro: text('a', 'longer'), closing: text('x', 'short') })).toBe('/intro/ru');
    expect(pointer({ intro: text('only Estonian', ''), logos: [{}] })).toBe('/logos');
    expect(pointer({ signatures: [{}], logos: [{}] })).toBe('/signatures');
  });
});

describe('pages for a screen', () => {
  it('lie on one paper, so that the second does not cover the first', () => {
    const page = '\n    <path class="typst-shape" fill="#fbfaf7" d="M 0 0v 1"/>\n    <g>\n        <path fill="#fbfaf7"/>\n    </g>';
    expect(onPaper(`<svg viewBox="0 0 1 2">${page}${page}\n</svg>`)).toBe('<svg viewBox="0 0 1 2"><rect width="100%" height="100%" fill="#FBFAF7"/><g><path fill="#fbfaf7"/></g><g><path fill="#fbfaf7"/></g></svg>');
  });
});
