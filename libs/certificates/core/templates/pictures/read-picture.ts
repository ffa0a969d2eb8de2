import { sniffMediaType } from '#platform/files';
import { hasShape, mostBytes, type PictureFault, type SafePicture } from './picture.js';
import { safePng } from './safe-png.js';
import { safeSvg } from './safe-svg.js';

/** A logo or signature from whatever was sent, or why it cannot be one. */
export function readPicture(bytes: Buffer): SafePicture | PictureFault {
  const mediaType = sniffMediaType(bytes);
  if (mediaType !== 'image/png' && mediaType !== 'image/svg+xml') return 'certificates.picture-type';
  if (bytes.length > mostBytes[mediaType]) return 'certificates.picture-too-large';
  const picture = mediaType === 'image/png' ? safePng(bytes) : safeSvg(bytes.toString('utf8'));
  if (typeof picture === 'string') return picture;
  return hasShape(picture) ? picture : 'certificates.picture-shape';
}
