import { ApiProperty } from '@nestjs/swagger';
import type { LineVerdict } from '../domain/review-lines.js';

export class ReviewLineView {
  @ApiProperty({ description: 'What it is about: the option itself, the prompt, the element, the number of a gap; empty where there is one part only' })
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'What was given for it' })
  given: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What would have been right, where that differs and may be shown' })
  expected: string | null;

  @ApiProperty({ enum: ['right', 'wrong', 'missed', 'none'] })
  verdict: LineVerdict;

  @ApiProperty({ type: String, nullable: true, description: 'Why it is right or wrong' })
  explanation: string | null;
}

export class ShownMediumView {
  @ApiProperty({ example: 'map', description: 'By which the texts name it: `![](media:map)`' })
  key: string;

  @ApiProperty({ example: 'image/png' })
  mediaType: string;

  @ApiProperty({ description: 'Of the bytes, hexadecimal: see /attempts/{id}/media/{sha256}' })
  sha256: string;

  @ApiProperty({ description: 'What it shows, for who cannot see or hear it' })
  alt: string;
}
