export { ItemAnswer } from './item-answer.js';
export { Markup, type MediaSource } from './markup.js';
export { mediaIn, mediaSource } from './media-source.js';
export { plainText } from './plain-text.js';
export { ReviewedPicture } from './reviewed-picture.js';
export type { ItemAnswerProps, ShownItem } from './shown.js';
