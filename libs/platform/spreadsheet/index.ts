export { toCsv } from './csv.js';
export { csvType, xlsxType, type Cell, type Sheet } from './sheet.js';
export { toXlsx } from './xlsx.js';
