import type { MediaSource } from './markup.js';
import type { ShownItem } from './shown.js';

interface Medium {
  readonly key: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly alt: string;
}

/** The media that lie under one address of the API, named by their content. */
export function mediaSource(address: string, media: readonly Medium[]): MediaSource {
  const byKey = new Map(media.map(({ key, mediaType, sha256, alt }) => [key, { url: `${address}/${sha256}`, mediaType, alt }]));
  return (key) => byKey.get(key);
}

/** Everything that a question shows: in its texts, and the picture that it lies on. */
export function mediaIn(item: ShownItem): readonly Medium[] {
  return 'picture' in item ? [...item.media, item.picture] : item.media;
}
