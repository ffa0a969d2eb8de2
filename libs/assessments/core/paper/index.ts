import { EnterSheet } from './application/enter-sheet.js';
import { LinkSheet } from './application/link-sheet.js';
import { PaperGate } from './application/paper-gate.js';
import { PrintSheets } from './application/print-sheets.js';
import { ReadSheets } from './application/read-sheets.js';
import { VoidSheet } from './application/void-sheet.js';
import { PaperController } from './http/paper.controller.js';

export { paperErrors } from './errors.js';
export { PaperSheetRow } from './persistence/paper-sheet.row.js';
export const paperControllers = [PaperController];
export const paperProviders = [PaperGate, ReadSheets, PrintSheets, EnterSheet, LinkSheet, VoidSheet];
