export { runSupervised, type Running } from './run-supervised.js';
