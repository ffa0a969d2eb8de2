export { exportFile } from './export-file.js';
export { importFile, type ImportFormat } from './import-file.js';
export type { ExportedFile, ExportedItem, ExportOptions, ExportOutcome, FileFormat, ImportedFile, ImportedItem, ImportedMedium, ImportOptions, Loss } from './imported.js';
export { importedFile, refusedFile } from './imported.js';
export { fileLossCodes } from './loss-codes.js';
export { mediumFrom } from './media.js';
export { reason } from './reasons.js';
export { quietKeys } from './quiet-keys.js';
