import { badgeDrawing } from './badge-drawing.js';
import { credentialChunk, writePng } from './png.js';

/** The badge's picture with the credential in it (OB 3.0, 5.3.1). */
export function bakeBadge(credential: string): Buffer {
  const { head, tail } = badgeDrawing();
  return writePng([...head, credentialChunk(credential), ...tail]);
}
