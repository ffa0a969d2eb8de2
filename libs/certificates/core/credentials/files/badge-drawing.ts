import { deflateSync } from 'node:zlib';
import type { PngChunk } from './png.js';

/** The mark in the middle of a round badge, drawn by distance: no fonts, no libraries, the same bytes everywhere. */
const { abs, hypot, max, min, round, sqrt } = Math;
const size = 320;
const unit = size / 48;

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const origin: Point = [0, 0];
const paper: Colour = [0xfb, 0xfa, 0xf7];
const cornflower: Colour = [0x2f, 0x4b, 0x9e];
const spruce: Colour = [0x2e, 0x6b, 0x4f];
const amber: Colour = [0xe0, 0xa1, 0x00];

/** The mark's own grid is 32 wide; in the badge it is moved to the middle. */
const moved = ([x, y]: Point): Point => [x + 8, y + 8];
const mainPath = [...bezier([5, 27], [5, 20], [10, 18.5], [14.5, 16]), ...bezier([14.5, 16], [19, 13.5], [22, 11], [22, 5])].map(moved);
const joiningPath = bezier([27, 27], [27, 22], [24.5, 19], [21, 16.8]).map(moved);

/** The picture of every badge, as the chunks of a PNG; the credential is baked in between. */
export function badgeDrawing(): { readonly head: readonly PngChunk[]; readonly tail: readonly PngChunk[] } {
  drawn ??= draw();
  return drawn;
}
let drawn: { readonly head: readonly PngChunk[]; readonly tail: readonly PngChunk[] } | undefined;

function draw(): { readonly head: readonly PngChunk[]; readonly tail: readonly PngChunk[] } {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel([(x + 0.5) / unit, (y + 0.5) / unit]), y * (1 + size * 4) + 1 + x * 4);
  }
  return {
    head: [{ type: 'IHDR', data: header }],
    tail: [{ type: 'IDAT', data: deflateSync(rows, { level: 9 }) }, { type: 'IEND', data: Buffer.alloc(0) }],
  };
}

function pixel(at: Point): readonly number[] {
  const radius = hypot(at[0] - 24, at[1] - 24);
  // Most of the picture is far from the paths.
  const near = radius < 20;
  const layers: readonly (readonly [Colour, number])[] = [
    [cornflower, cover(radius - 23.2)],
    [paper, cover(radius - 21.6)],
    [amber, cover(abs(radius - 20.3) - 0.25)],
    [spruce, near ? cover(toPath(at, joiningPath) - 1.9) : 0],
    [cornflower, near ? cover(toPath(at, mainPath) - 1.9) : 0],
  ];
  const colour = layers.reduce<Colour>((below, [over, share]) => [mix(below[0], over[0], share), mix(below[1], over[1], share), mix(below[2], over[2], share)], cornflower);
  return [...colour.map(round), round(255 * cover(radius - 23.2))];
}

/** How much of a pixel lies inside, from the distance of its middle to the edge. */
function cover(distance: number): number {
  return min(1, max(0, 0.5 - distance * unit));
}

function mix(below: number, over: number, share: number): number {
  return below + (over - below) * share;
}

function toPath([x, y]: Point, path: readonly Point[]): number {
  let nearest = 1_000;
  for (let index = 1; index < path.length; index += 1) {
    const [ax, ay] = path[index - 1] ?? origin;
    const [bx, by] = path[index] ?? origin;
    const [dx, dy] = [bx - ax, by - ay];
    const along = min(1, max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [px, py] = [x - ax - along * dx, y - ay - along * dy];
    nearest = min(nearest, px * px + py * py);
  }
  return sqrt(nearest);
}

function bezier(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: 11 }, (_, step): Point => {
    const t = step / 10;
    const s = 1 - t;
    const weigh = (i: 0 | 1) => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
    return [weigh(0), weigh(1)];
  });
}
