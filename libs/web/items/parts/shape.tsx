import type { Area } from '#assessments/engine';

/** An area of a picture as it is drawn. */
export function shapeOf({ shape, coords }: Pick<Area, 'shape' | 'coords'>, className: string) {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  if (shape === 'circle') return <circle className={className} cx={a} cy={b} r={c} />;
  if (shape === 'ellipse') return <ellipse className={className} cx={a} cy={b} rx={c} ry={d} />;
  if (shape === 'poly') return <polygon className={className} points={coords.join(' ')} />;
  return shape === 'rect' ? <rect className={className} x={a} y={b} width={c - a} height={d - b} /> : null;
}
