export { parseMarkup, type Block, type Inline } from './markup.js';
export { escapeHtml, markupToHtml, type HtmlOptions } from './markup-html.js';
export { readHtml, type HtmlSources, type ReadHtml, type TextLoss } from './read-html.js';
export { markupOf, plainOf, writeMarkup } from './write-markup.js';
