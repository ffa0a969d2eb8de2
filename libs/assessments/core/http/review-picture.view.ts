import { ApiProperty } from '@nestjs/swagger';
import type { Area } from '#assessments/engine';
import type { AreaVerdict, ReviewPicture } from '../domain/review-picture.js';

export class ReviewAreaView {
  @ApiProperty({ enum: ['rect', 'circle', 'poly', 'ellipse', 'default'] })
  shape: Area['shape'];

  @ApiProperty({ type: [Number], example: [464, 196, 616, 300], description: 'In pixels of the picture, as in HTML image maps' })
  coords: number[];

  @ApiProperty({ enum: ['right', 'wrong', 'missed'], description: 'Missed: right, and not marked' })
  verdict: AreaVerdict;
}

/** A picture with what was marked on it, and what would have been right. */
export class ReviewPictureView {
  @ApiProperty({ description: 'Of the bytes, hexadecimal: see /attempts/{id}/media/{sha256}' })
  sha256: string;

  @ApiProperty({ description: 'What it shows, for who cannot see it' })
  alt: string;

  @ApiProperty({ example: 720 })
  width: number;

  @ApiProperty({ example: 480 })
  height: number;

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'number' } }, example: [[540, 250]], description: 'Where the person pointed: from the left and from the top' })
  points: number[][];

  @ApiProperty({ type: [ReviewAreaView] })
  areas: ReviewAreaView[];
}

export function reviewPictureView(review: ReviewPicture | null): ReviewPictureView | null {
  if (review === null) return null;
  const { picture, points, areas } = review;
  const { sha256, alt, width, height } = picture;
  return { sha256, alt, width, height, points: points.map((point) => [...point]), areas: areas.map(({ shape, coords, verdict }) => ({ shape, coords: [...coords], verdict })) };
}
