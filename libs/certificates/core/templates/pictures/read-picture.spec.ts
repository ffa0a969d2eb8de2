import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { chunksOf, writePng, type PngChunk } from '../../credentials/files/png.js';
import { readPicture } from './read-picture.js';

const svg = (body: string, attributes = 'viewBox="0 0 30 10"') => readPicture(Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`));
const kept = (body: string): string => {
  const picture = svg(body);
  if (typeof picture === 'string') throw new Error(picture);
  return picture.bytes.toString('utf8');
};

function png(width: number, height: number, { rows = height, more = [] as PngChunk[] } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const data = deflateSync(Buffer.alloc(rows * (1 + width)));
  return writePng([{ type: 'IHDR', data: head }, ...more, { type: 'IDAT', data }, { type: 'IEND', data: Buffer.alloc(0) }]);
}

describe('a drawing', () => {
  it('keeps its shapes, colours and gradients, and says its proportions', () => {
    const body = '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g fill="url(#a)"><path d="M0 0h30v10z" style="opacity:.5"/></g><use xlink:href="#a"/>';
    expect(kept(body)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><g fill="url(#a)"><path d="M0 0h30v10z" style="opacity:.5"></path></g><use href="#a"></use></svg>',
    );
    expect(svg('<path d="M0 0h1"/>')).toMatchObject({ mediaType: 'image/svg+xml', width: 30, height: 10 });
    expect(svg('', 'width="40px" height="20px"')).toMatchObject({ width: 40, height: 20 });
  });

  it.each([
    ['a script', '<script>alert(1)</script><path d="M0 0"/>', 'alert'],
    ['an event', '<path d="M0 0" onload="alert(1)"/>', 'alert'],
    ['what is fetched', '<use href="https://example.org/a.svg#b"/><path fill="url(https://example.org/x)"/>', 'example.org'],
    ['a rule that fetches', '<style>@import "https://example.org/a.css"; path{fill:red}</style>', 'example.org'],
    ['an address hidden in a style', '<path style="fill:u\\72l(https://example.org)"/>', 'example.org'],
    ['a page within', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>hello</p></body></foreignObject>', 'hello'],
    ['an animation', '<path d="M0 0"><animate attributeName="href" values="javascript:alert(1)"/></path>', 'alert'],
    ['an editor’s own words', '<metadata>by Mari Mägi</metadata><!-- secret --><path d="M0 0"/>', 'Mari'],
  ])('loses %s', (_, body, gone) => {
    expect(kept(body)).not.toContain(gone);
  });

  it.each([
    ['letters', '<text>Narva</text>', 'certificates.picture-has-letters'],
    ['a picture', '<image href="data:image/png;base64,AAAA"/>', 'certificates.picture-has-pictures'],
    ['copies of copies', `<g id="a"><use href="#b"/></g><use href="#a"/>`, 'certificates.picture-too-detailed'],
    ['too many copies', '<path id="a" d="M0 0"/>'.concat('<use href="#a"/>'.repeat(65)), 'certificates.picture-too-detailed'],
    ['no end', '<path', 'certificates.picture-broken'],
    ['an entity', '<path d="&lol;"/>', 'certificates.picture-broken'],
  ])('with %s is refused', (_, body, fault) => {
    expect(svg(body)).toBe(fault);
  });

  it('of another shape than a logo has is refused, and so is one without a size', () => {
    expect(svg('', 'viewBox="0 0 130 10"')).toBe('certificates.picture-shape');
    expect(svg('', 'viewBox="0 0 10 31"')).toBe('certificates.picture-shape');
    expect(svg('', '')).toBe('certificates.picture-broken');
    expect(readPicture(Buffer.from('<html></html>'))).toBe('certificates.picture-type');
  });
});

describe('a picture of points', () => {
  it('keeps what draws and nothing that tells about who made it', () => {
    const picture = readPicture(png(30, 10, { more: [{ type: 'tEXt', data: Buffer.from('Author\0Mari') }, { type: 'eXIf', data: Buffer.from('GPS') }] }));
    if (typeof picture === 'string') throw new Error(picture);
    expect(picture).toMatchObject({ mediaType: 'image/png', width: 30, height: 10 });
    expect(chunksOf(picture.bytes)?.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it('that unpacks to more or less than it says is refused', () => {
    expect(readPicture(png(30, 10, { rows: 9 }))).toBe('certificates.picture-broken');
    expect(readPicture(png(30, 10, { rows: 11 }))).toBe('certificates.picture-broken');
    expect(readPicture(png(30, 10, { rows: 200_000 }))).toBe('certificates.picture-broken');
    expect(readPicture(png(3001, 1000))).toBe('certificates.picture-too-large');
    expect(readPicture(png(30, 10).subarray(0, 60))).toBe('certificates.picture-broken');
    expect(readPicture(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('certificates.picture-type');
  });
});
