import { describe, expect, it } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import { bakeBadge } from './bake-badge.js';
import { badgeDrawing } from './badge-drawing.js';
import { bakedInPng, credentialChunk, writePng } from './png.js';
import { bakedInSvg } from './svg.js';
import { readCredentialFile } from './read-file.js';

describe('a badge image', () => {
  it('gives back what was baked into it, and nothing where nothing was', () => {
    expect(bakedInPng(bakeBadge('a.b.c'))).toEqual(['a.b.c']);
    const { head, tail } = badgeDrawing();
    expect(bakedInPng(writePng([...head, ...tail]))).toEqual([]);
  });

  it('is the mark on paper, clear outside the round', () => {
    const { tail } = badgeDrawing();
    const rows = inflateSync(tail[0]?.data ?? Buffer.alloc(0));
    const at = (x: number, y: number) => [...rows.subarray(y * 1_281 + 1 + x * 4, y * 1_281 + 5 + x * 4)];
    expect(at(0, 0)[3]).toBe(0);
    expect(at(160, 60)).toEqual([0xfb, 0xfa, 0xf7, 255]);
    expect([...Array(320).keys()].some((x) => at(x, 160).join() === '47,75,158,255' && x > 20 && x < 300)).toBe(true);
  });

  it('is refused when it was damaged, and when it carries two credentials', () => {
    const whole = bakeBadge('a.b.c');
    const broken = Buffer.from(whole);
    broken[60] = (broken[60] ?? 0) ^ 1;
    expect(bakedInPng(broken)).toBeNull();
    expect(bakedInPng(whole.subarray(0, whole.length - 20))).toBeNull();
    const { head, tail } = badgeDrawing();
    expect(readCredentialFile(writePng([...head, credentialChunk('a.b.c'), credentialChunk('d.e.f'), ...tail])).fault).toBe('file-image-many');
  });
});

describe('a badge drawing', () => {
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inner}</svg>`;

  it('carries a JWT as an attribute, or JSON as its text', () => {
    expect(bakedInSvg(svg('<openbadges:credential verify="a.b.c"/>'))).toEqual(['a.b.c']);
    expect(bakedInSvg(svg('<openbadges:credential><![CDATA[{"a":1}]]></openbadges:credential>'))).toEqual(['{"a":1}']);
    expect(bakedInSvg(svg('<credential verify="a.b.c"/>'))).toEqual([]);
  });

  it('is refused when it is no drawing, and expands no entities', () => {
    expect(bakedInSvg('<html/>')).toBeNull();
    expect(bakedInSvg('<svg')).toBeNull();
    expect(bakedInSvg(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<openbadges:credential>&x;</openbadges:credential>')}`)).toBeNull();
  });
});
