export { QtiFault, type QtiFaultCode } from './fault.js';
export { readQtiItem, scoreItem, type QtiItem, type QtiResponses, type QtiScore, type ScoreOptions } from './processing/score-item.js';
export type { OutcomeValue } from './processing/tell-outcomes.js';
export { exportLosses as qtiExportLosses } from './write/export-losses.js';
export { lossMessages as qtiLosses } from './read/losses.js';
export { readQti, type QtiImportOptions } from './read/read-qti.js';
export type { QtiVersion } from './write/markup-xml.js';
export { writeQti, writeQtiItem, type QtiExportOptions } from './write/write-qti.js';
export { decodeXml } from './xml/read-xml.js';
