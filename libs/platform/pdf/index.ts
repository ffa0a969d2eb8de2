export { pdfErrors } from './pdf.errors.js';
export { PdfRenderer, type Drawing, type PdfAttachment, type PdfRendererSettings, type PdfRequest, type PdfStandard } from './pdf-renderer.js';
export { textWidth, unsettable, type Weight } from './fonts.js';
