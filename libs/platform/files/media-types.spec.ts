import { describe, expect, it } from '@jest/globals';
import { isShownInline, sniffMediaType } from './media-types.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the type of a file', () => {
  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe0JFIF'],
    ['image/png', '\x89PNG\r\n\x1a\n'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x00\x00\x00\x00WEBPVP8 '],
    ['audio/wav', 'RIFF\x00\x00\x00\x00WAVEfmt '],
    ['audio/mpeg', 'ID3\x04'],
    ['audio/mpeg', '\xff\xfb\x90\x00'],
    ['audio/ogg', 'OggS'],
    ['audio/mp4', '\x00\x00\x00\x20ftypM4A '],
    ['video/mp4', '\x00\x00\x00\x20ftypisom'],
    ['video/webm', '\x1a\x45\xdf\xa3'],
    ['application/pdf', '%PDF-1.7'],
    ['image/svg+xml', '<?xml version="1.0"?><!-- a drawing --><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('is seen in its bytes: %s', (type, content) => {
    expect(sniffMediaType(bytes(content))).toBe(type);
  });

  it.each(['', 'MZ\x90', '<html><script>alert(1)</script>', '<!DOCTYPE html><svg>', 'plain text', 'RIFF\x00\x00\x00\x00AVI '])('is refused where it is none of ours: %j', (content) => {
    const sniffed = sniffMediaType(bytes(content));
    expect(sniffed === undefined || !isShownInline(sniffed)).toBe(true);
  });

  it('shows nothing in a page that may hold a script', () => {
    expect(isShownInline('image/svg+xml')).toBe(false);
    expect(isShownInline('application/pdf')).toBe(false);
    expect(isShownInline('text/html')).toBe(false);
    expect(isShownInline('image/png')).toBe(true);
  });
});
