import type { Persistence } from '../database/index.js';
import { FileContentRow, FileRow } from './file.row.js';
import { Files1764000001501 } from './migrations/1764000001501-files.js';

export { deleteFile, filesOf, findFile, findFileByHash, olderFiles, readFileBytes, storeFile, type FileOwner, type FileToStore, type StoredFile } from './file-store.js';
export { filesErrors } from './files.errors.js';
export { isShownInline, mediaTypes, photoTypes, sniffMediaType, type MediaType } from './media-types.js';
export { serveFile } from './serve-file.js';
export { acceptUploads, ApiUpload, uploadLimit } from './upload.js';

export const filesPersistence: Persistence = { schema: 'files', rows: [FileContentRow, FileRow], migrations: [Files1764000001501] };
