export { BootRefusal } from './boot-refusal.js';
export { runSupervised, type Running } from './run-supervised.js';
