import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isShownInline } from './media-types.js';
import type { StoredFile } from './file-store.js';

/** Nothing in an uploaded file runs, whatever a browser makes of it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Answers a stored file with headers under which it can do no harm; the caller has decided that it may be seen. */
export function serveFile(reply: FastifyReply, file: Pick<StoredFile, 'id' | 'hash' | 'mediaType'>, bytes: Buffer): StreamableFile {
  const disposition = isShownInline(file.mediaType) ? 'inline' : 'attachment';
  void reply
    .header('content-security-policy', policy)
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, max-age=31536000, immutable')
    .header('etag', `"${file.hash}"`);
  const extension = file.mediaType.split('/')[1]?.replace('+xml', '') ?? 'bin';
  return new StreamableFile(bytes, { type: file.mediaType, disposition: `${disposition}; filename="${file.id}.${extension}"`, length: bytes.length });
}
