export { fitsPaper, presentOnPaper } from './present-on-paper.js';
export { readTyped, writeTyped, type TypedAnswer, type TypedFault } from './typed-answer.js';
