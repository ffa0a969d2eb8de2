import type { MediaType } from '#platform/files';

const megabyte = 1024 * 1024;

/** What can be put into a question in the editor: pictures, and sound. */
export const attachedTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml', 'audio/mpeg', 'audio/ogg', 'audio/wav'] as const satisfies readonly MediaType[];

/** Trainees load them on a phone: a picture of 5 MB is large already. */
export function mostBytes(mediaType: string): number {
  return (mediaType.startsWith('image/') ? 5 : 10) * megabyte;
}
