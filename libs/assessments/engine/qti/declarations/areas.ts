/** Parts of a picture, with coordinates in its pixels as HTML image maps write them. */
export type AreaShape = 'default' | 'rect' | 'circle' | 'ellipse' | 'poly';

export interface QtiArea {
  readonly shape: AreaShape;
  readonly coords: readonly number[];
}

export interface AreaMapping {
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly defaultValue: number;
  readonly entries: readonly (QtiArea & { readonly value: number })[];
}

/** Whether the point lies in the area, its edge included. */
export function isInside({ shape, coords }: QtiArea, [x, y]: readonly [number, number]): boolean {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = coords;
  switch (shape) {
    case 'default':
      return true;
    case 'rect':
      return x >= Math.min(a, c) && x <= Math.max(a, c) && y >= Math.min(b, d) && y <= Math.max(b, d);
    case 'circle':
      return (x - a) ** 2 + (y - b) ** 2 <= c ** 2;
    case 'ellipse':
      return ((x - a) / c) ** 2 + ((y - b) / d) ** 2 <= 1;
    case 'poly':
      return insidePolygon(coords, x, y);
  }
}

function insidePolygon(coords: readonly number[], x: number, y: number): boolean {
  let inside = false;
  const corners = coords.length >> 1;
  for (let index = 0; index < corners; index++) {
    const [x1 = NaN, y1 = NaN] = coords.slice(2 * index, 2 * index + 2);
    const next = 2 * ((index + 1) % corners);
    const [x2 = NaN, y2 = NaN] = coords.slice(next, next + 2);
    if (onEdge(x1, y1, x2, y2, x, y)) return true;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function onEdge(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  const across = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1);
  return across === 0 && x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
}
