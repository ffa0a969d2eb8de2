import type { Area } from '#assessments/engine';
import { shapeOf } from './parts/shape.js';
import './items.css';

interface ReviewedPictureProps {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly points: readonly (readonly number[])[];
  readonly areas: readonly (Pick<Area, 'shape' | 'coords'> & { readonly verdict: 'right' | 'wrong' | 'missed' })[];
}

/** A picture with what was marked on it and what would have been right: in words it stands beside it. */
export function ReviewedPicture({ url, alt, width, height, points, areas }: ReviewedPictureProps) {
  return (
    <svg className="i-board" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <image href={url} width={width} height={height} />
      {areas.map((area, index) => (
        <g key={index}>{shapeOf(area, `i-area i-area--${area.verdict}`)}</g>
      ))}
      {points.map(([x = 0, y = 0], index) => (
        <circle key={index} className="i-point" cx={x} cy={y} r={Math.max(6, width / 60)} />
      ))}
    </svg>
  );
}
