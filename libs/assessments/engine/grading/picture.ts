import type { Area, PointItem } from '../item/index.js';
import type { Judgement } from './grade.js';
import { pointsOf } from './read-response.js';

type Point = readonly [number, number];

/** A point counts for the first area it lies in, an area counts once; points past the most that may be set do not count. */
export function judgePoints({ areas, maxPoints }: PointItem, response: unknown): Judgement {
  const points = pointsOf(response).slice(0, maxPoints === 0 ? undefined : maxPoints);
  const hits = new Map<string, Point>();
  for (const point of points) {
    const area = areas.find((other) => contains(other, point));
    if (area !== undefined && !hits.has(area.key)) hits.set(area.key, point);
  }
  const trace = areas.map(({ key, share }) => {
    const hit = hits.get(key);
    return { part: key, given: hit?.join(' ') ?? null, expected: share > 0, correct: (hit !== undefined) === share > 0, share: hit === undefined ? 0 : share };
  });
  return { answered: points.length > 0, trace };
}

/** Whether a point lies in an area or on its border. */
export function contains({ shape, coords }: Area, [x, y]: Point): boolean {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = coords;
  switch (shape) {
    case 'rect':
      return x >= Math.min(a, c) && x <= Math.max(a, c) && y >= Math.min(b, d) && y <= Math.max(b, d);
    case 'circle':
      return Math.hypot(x - a, y - b) <= c;
    case 'ellipse':
      return c > 0 && d > 0 && ((x - a) / c) ** 2 + ((y - b) / d) ** 2 <= 1;
    case 'poly':
      return inPolygon(corners(coords), [x, y]);
    case 'default':
      return true;
  }
}

function corners(coords: readonly number[]): Point[] {
  return Array.from({ length: Math.floor(coords.length / 2) }, (_, i) => [coords[2 * i] ?? NaN, coords[2 * i + 1] ?? NaN]);
}

/** Even-odd rule; the border belongs to the polygon. */
function inPolygon(points: readonly Point[], point: Point): boolean {
  let inside = false;
  points.forEach((from, i) => {
    const to = points[(i + 1) % points.length] ?? from;
    if (onSegment(from, to, point)) inside = true;
  });
  if (inside) return true;
  const [x, y] = point;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function onSegment([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): boolean {
  const cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const between = x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
  return between && Math.abs(cross) <= 1e-9 * Math.max(1, Math.hypot(x2 - x1, y2 - y1));
}
