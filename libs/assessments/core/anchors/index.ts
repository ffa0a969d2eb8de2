export { SqlAnchorQuestions } from './sql-anchor-questions.js';
